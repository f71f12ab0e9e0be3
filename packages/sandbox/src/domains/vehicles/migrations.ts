export const parkingMigrations = [
  `
  CREATE TABLE parking_plates (
    plate_number TEXT NOT NULL,
    plate_color TEXT NOT NULL,
    document TEXT NOT NULL,
    PRIMARY KEY (plate_number, plate_color)
  ) STRICT;

  CREATE TABLE parking_entries (
    id TEXT PRIMARY KEY,
    mchid TEXT NOT NULL,
    out_parking_no TEXT NOT NULL,
    plate_number TEXT NOT NULL,
    plate_color TEXT NOT NULL,
    document TEXT NOT NULL,
    UNIQUE (mchid, out_parking_no)
  ) STRICT;
  CREATE INDEX parking_entries_of_plate ON parking_entries (plate_number, plate_color);
  `,
]

export const rideContractMigrations = [
  `
  CREATE TABLE ride_contracts (
    mchid TEXT NOT NULL,
    contract_id TEXT NOT NULL,
    document TEXT NOT NULL,
    PRIMARY KEY (mchid, contract_id)
  ) STRICT;
  `,
]

export const vehicleChargeMigrations = [
  `
  CREATE TABLE vehicle_charges (
    mchid TEXT NOT NULL,
    out_trade_no TEXT NOT NULL,
    document TEXT NOT NULL,
    PRIMARY KEY (mchid, out_trade_no)
  ) STRICT;
  `,
]
