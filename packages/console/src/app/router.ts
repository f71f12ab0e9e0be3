import { createRouter, createWebHistory } from 'vue-router'

const entities = () => import('../pages/entities/EntitiesPage.vue')

/** Every object of the console has an address of its own; each page is loaded when it is first opened. */
export const router = createRouter({
  history: createWebHistory('/'),
  routes: [
    { path: '/', redirect: '/timeline' },
    { path: '/timeline', name: 'timeline', component: () => import('../pages/timeline/TimelinePage.vue') },
    { path: '/timeline/:id', name: 'request', component: () => import('../pages/timeline/TimelinePage.vue') },
    { path: '/entities/:kind?', component: entities },
    { path: '/entities/:kind/:mchid/:key', component: entities },
    { path: '/notifications/:id?', component: () => import('../pages/notifications/NotificationsPage.vue') },
    { path: '/ledger/:tab?', component: () => import('../pages/ledger/LedgerPage.vue') },
    { path: '/world/:tab?', component: () => import('../pages/world/WorldPage.vue') },
    { path: '/catalog/:id?', component: () => import('../pages/catalog/CatalogPage.vue') },
    { path: '/:rest(.*)*', component: () => import('../pages/NotFound.vue') },
  ],
})
