package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"reflect"
	"strings"
	"time"

	"github.com/wechatpay-apiv3/wechatpay-go/core"
	"github.com/wechatpay-apiv3/wechatpay-go/core/option"
	"github.com/wechatpay-apiv3/wechatpay-go/utils"
)

// recorder ends each request after it has noted its target.
type recorder struct{ method, path string }

var errRecorded = errors.New("recorded")

func (r *recorder) RoundTrip(request *http.Request) (*http.Response, error) {
	r.method, r.path = request.Method, request.URL.EscapedPath()
	return nil, errRecorded
}

type example struct {
	OperationID string                     `json:"operation_id"`
	Fields      map[string]json.RawMessage `json:"fields"`
}

// callAll calls each method of each service twice: once with placeholders, to learn its operation, and once
// with the values of the catalog's example. Methods that were refused are called again at the end, because what
// they read may have been created by then.
func callAll(ctx context.Context, c config, client *core.Client) {
	noted := new(recorder)
	recording, err := recordingClient(ctx, c, noted)
	if err != nil {
		report(map[string]interface{}{"call": "client", "detail": err.Error()})
		return
	}
	var refused []func()
	placeholders := services(recording)
	for at, service := range services(client) {
		real, dry := reflect.ValueOf(service), reflect.ValueOf(placeholders[at])
		for each := 0; each < real.NumMethod(); each++ {
			name := strings.TrimPrefix(real.Type().String(), "*") + "." + real.Type().Method(each).Name
			*noted = recorder{}
			dry.Method(each).Call(placeholderArguments(ctx, dry.Method(each).Type()))
			method, target := real.Method(each), *noted
			call := func(retry bool) bool {
				line := map[string]interface{}{
					"call": name, "method": target.method, "path": target.path, "retry": retry,
				}
				callOne(ctx, c, method, target, line)
				report(line)
				status, _ := line["status"].(int)
				return status >= http.StatusBadRequest
			}
			if call(false) {
				refused = append(refused, func() { call(true) })
			}
		}
	}
	for _, again := range refused {
		again()
	}
}

func recordingClient(ctx context.Context, c config, transport http.RoundTripper) (*core.Client, error) {
	key, err := utils.LoadPrivateKey(c.PrivateKey)
	if err != nil {
		return nil, err
	}
	return core.NewClient(ctx, option.WithMerchantCredential(c.Mchid, c.Serial, key), option.WithoutValidator(),
		option.WithHTTPClient(&http.Client{Transport: transport}))
}

func callOne(ctx context.Context, c config, method reflect.Value, noted recorder, line map[string]interface{}) {
	var found example
	query := url.Values{"method": {noted.method}, "path": {noted.path}}
	if err := getJSON(c.Helper+"/example?"+query.Encode(), &found); err != nil {
		line["detail"] = err.Error()
		return
	}
	line["operation"] = found.OperationID
	arguments, err := exampleArguments(ctx, c, method.Type(), found.Fields)
	if err != nil {
		line["sent"], line["detail"] = false, err.Error()
		return
	}
	results := method.Call(arguments)
	for _, each := range results {
		if result, ok := each.Interface().(*core.APIResult); ok && result != nil && result.Response != nil {
			line["status"] = result.Response.StatusCode
		}
	}
	err, _ = results[len(results)-1].Interface().(error)
	var refused *core.APIError
	if errors.As(err, &refused) {
		line["status"], line["code"] = refused.StatusCode, refused.Code
		line["detail"] = fmt.Sprintf("%s %v", refused.Message, refused.Detail)
	} else if err != nil {
		line["code"], line["detail"] = "error", err.Error()
	}
}

var (
	contextType = reflect.TypeOf((*context.Context)(nil)).Elem()
	readerType  = reflect.TypeOf((*io.Reader)(nil)).Elem()
	timeType    = reflect.TypeOf(time.Time{})
)

func placeholderArguments(ctx context.Context, method reflect.Type) []reflect.Value {
	return argumentsOf(ctx, method, "X", func(value reflect.Value) { fill(value, 0) })
}

func exampleArguments(
	ctx context.Context, c config, method reflect.Type, fields map[string]json.RawMessage,
) ([]reflect.Value, error) {
	var problem error
	arguments := argumentsOf(ctx, method, c.Appid, func(value reflect.Value) {
		var typed []byte
		if typed, problem = json.Marshal(withNumbers(value.Type(), fields)); problem == nil {
			problem = json.Unmarshal(typed, value.Addr().Interface())
		}
	})
	return arguments, problem
}

// withNumbers removes the quotes of path parameters that the client has as numbers.
func withNumbers(request reflect.Type, fields map[string]json.RawMessage) map[string]json.RawMessage {
	for at := 0; at < request.NumField(); at++ {
		field := request.Field(at)
		name := strings.Split(field.Tag.Get("json"), ",")[0]
		if raw, ok := fields[name]; ok && field.Type == reflect.TypeOf((*int64)(nil)) {
			fields[name] = bytes.Trim(raw, `"`)
		}
	}
	return fields
}

// argumentsOf returns a context, a file where the method takes one, and a request that set has filled.
func argumentsOf(
	ctx context.Context, method reflect.Type, text string, set func(reflect.Value),
) []reflect.Value {
	arguments := make([]reflect.Value, method.NumIn())
	uploads := false
	for at := range arguments {
		switch each := method.In(at); {
		case each == contextType:
			arguments[at] = reflect.ValueOf(ctx)
		case each == readerType:
			uploads = true
			arguments[at] = reflect.ValueOf(bytes.NewReader(pixel))
		case uploads && each.Kind() == reflect.String:
			arguments[at] = reflect.ValueOf([]string{"", "", fileName(method), "image/png"}[at])
		case each.Kind() == reflect.String:
			arguments[at] = reflect.ValueOf(text)
		default:
			request := reflect.New(each).Elem()
			set(request)
			arguments[at] = request
		}
	}
	return arguments
}

func fileName(method reflect.Type) string {
	if strings.Contains(method.Out(0).String(), "Video") {
		return "film.mp4"
	}
	return "pixel.png"
}

const maxDepth = 6

// fill sets each field that can be set, so that the client finds none missing.
func fill(value reflect.Value, depth int) {
	if depth > maxDepth || !value.CanSet() {
		return
	}
	switch value.Kind() {
	case reflect.Ptr:
		value.Set(reflect.New(value.Type().Elem()))
		fill(value.Elem(), depth)
	case reflect.Struct:
		if value.Type() == timeType {
			value.Set(reflect.ValueOf(time.Now()))
			return
		}
		for at := 0; at < value.NumField(); at++ {
			fill(value.Field(at), depth+1)
		}
	case reflect.Slice:
		value.Set(reflect.MakeSlice(value.Type(), 1, 1))
		fill(value.Index(0), depth+1)
	case reflect.String:
		value.SetString("X")
	case reflect.Int, reflect.Int32, reflect.Int64:
		value.SetInt(1)
	}
}
