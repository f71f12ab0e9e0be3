import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.wechat.pay.java.core.Config;
import com.wechat.pay.java.core.cipher.AeadAesCipher;
import com.wechat.pay.java.core.cipher.AeadCipher;
import com.wechat.pay.java.core.exception.ServiceException;
import com.wechat.pay.java.core.http.HttpClient;
import com.wechat.pay.java.core.http.HttpRequest;
import com.wechat.pay.java.core.http.HttpResponse;
import com.wechat.pay.java.core.util.GsonUtil;
import com.wechat.pay.java.service.refund.RefundService;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Paths;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.jar.JarFile;
import java.util.stream.Collectors;

/**
 * Calls each method of each service twice: once with placeholders, to learn its operation, and once with the
 * values of the catalog's example.
 */
final class Operations {

  private static final String PLACEHOLDER = "X";
  private static final int MAX_DEPTH = 6;
  private static final Gson GSON = GsonUtil.getGson();

  private final Interop.Settings settings;
  private final Config config;
  private final HttpClient http;

  Operations(Interop.Settings settings, Config config, HttpClient http) {
    this.settings = settings;
    this.config = config;
    this.http = http;
  }

  void callAll() throws Exception {
    Recorder recorder = new Recorder();
    List<Runnable> refused = new ArrayList<>();
    for (Class<?> type : services()) {
      Object recording = build(type, recorder);
      Object service = build(type, http);
      for (Method method : methodsOf(type)) {
        Predicate<Boolean> call =
            retry -> {
              JsonObject line = new JsonObject();
              String name = type.getName().replaceFirst(".*\\.service\\.", "") + "." + method.getName();
              line.addProperty("call", name);
              line.addProperty("retry", retry);
              call(recording, service, method, recorder, line);
              Interop.report(line);
              return line.has("status") && line.get("status").getAsInt() >= 400;
            };
        if (call.test(false)) {
          refused.add(() -> call.test(true));
        }
      }
    }
    // What they read may have been created by now.
    refused.forEach(Runnable::run);
  }

  /** The services in the JAR file of the client: each has a builder. */
  private static List<Class<?>> services() throws Exception {
    String location = RefundService.class.getProtectionDomain().getCodeSource().getLocation().getPath();
    try (JarFile jar = new JarFile(Paths.get(location).toFile())) {
      return jar.stream()
          .map(entry -> entry.getName().replace('/', '.'))
          .filter(name -> name.matches("com\\.wechat\\.pay\\.java\\.service\\..*Service(Extension)?\\$Builder\\.class"))
          .map(name -> classOf(name.replace("$Builder.class", "")))
          .sorted(Comparator.comparing(Class::getName))
          .collect(Collectors.toList());
    }
  }

  private static Class<?> classOf(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException error) {
      throw new IllegalStateException(error);
    }
  }

  private static List<Method> methodsOf(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
        .filter(method -> !isConvenience(method.getParameterTypes()))
        .sorted(Comparator.comparing(Method::getName))
        .collect(Collectors.toList());
  }

  /** Overloads of another method, which read its file from a path or take a parser of certificates. */
  private static boolean isConvenience(Class<?>[] parameters) {
    List<Class<?>> types = Arrays.asList(parameters);
    return types.equals(Arrays.asList(String.class, String.class, String.class))
        || types.contains(Function.class);
  }

  private Object build(Class<?> type, HttpClient client) throws Exception {
    Class<?> builderType = Class.forName(type.getName() + "$Builder");
    Object builder = builderType.getDeclaredConstructor().newInstance();
    // The configuration sets the encryptor, and an HTTP client of its own, which is replaced.
    builderType.getMethod("config", Config.class).invoke(builder, config);
    builderType.getMethod("httpClient", HttpClient.class).invoke(builder, client);
    return builderType.getMethod("build").invoke(builder);
  }

  private void call(Object recording, Object service, Method method, Recorder recorder, JsonObject line) {
    try {
      recorder.request = null;
      JsonObject placeholders = new JsonObject();
      try {
        method.invoke(recording, argumentsOf(method, null, placeholders));
      } catch (InvocationTargetException recorded) {
        if (recorder.request == null) {
          throw recorded;
        }
      }
      String verb = recorder.request.getHttpMethod().name();
      String path = recorder.request.getUri().getRawPath();
      line.addProperty("method", verb);
      line.addProperty("path", path);
      JsonObject example =
          Interop.get(settings.helper + "/example?method=" + verb + "&path=" + URLEncoder.encode(path, "UTF-8"));
      line.add("operation", example.get("operation_id"));
      Object[] arguments = argumentsOf(method, path, example.getAsJsonObject("fields"));
      method.invoke(service, arguments);
      line.addProperty("status", 200);
    } catch (InvocationTargetException error) {
      describe(error.getCause(), line);
    } catch (Exception error) {
      line.addProperty("sent", false);
      line.addProperty("detail", error.toString());
    }
  }

  private static void describe(Throwable error, JsonObject line) {
    if (error instanceof ServiceException) {
      ServiceException refused = (ServiceException) error;
      line.addProperty("status", refused.getHttpStatusCode());
      line.addProperty("code", refused.getErrorCode());
      line.addProperty("detail", refused.getResponseBody());
    } else {
      line.addProperty("code", error.getClass().getSimpleName());
      line.addProperty("detail", String.valueOf(error.getMessage()));
    }
  }

  /** `uploadPath` is null for the call that is recorded. */
  private Object[] argumentsOf(Method method, String uploadPath, JsonObject fields) throws Exception {
    Class<?>[] types = method.getParameterTypes();
    if (types.length == 4 && types[3] == byte[].class) {
      boolean video = method.getName().contains("Video");
      String path = uploadPath != null ? uploadPath : "/v3/merchant/media/" + (video ? "video_upload" : "upload");
      String name = video ? "film.mp4" : "pixel.png";
      byte[] bytes = Interop.pixel();
      String digest = Interop.hex(MessageDigest.getInstance("SHA-256").digest(bytes));
      String meta = "{\"filename\":\"" + name + "\",\"sha256\":\"" + digest + "\"}";
      return new Object[] {Interop.SERVER + path, meta, name, bytes};
    }
    if (Arrays.asList(types).contains(ArrayList.class)) {
      String packageId = fields.size() == 0 ? PLACEHOLDER : fields.get("package_id").getAsString();
      return new Object[] {packageId, "CMB", "users.csv", new ArrayList<>(List.of("13800138000"))};
    }
    Object[] arguments = new Object[types.length];
    for (int at = 0; at < types.length; at++) {
      arguments[at] = argumentOf(types[at], method, fields);
    }
    return arguments;
  }

  private Object argumentOf(Class<?> type, Method method, JsonObject fields) throws Exception {
    if (type == byte[].class) {
      return settings.apiv3Key.getBytes(StandardCharsets.UTF_8);
    }
    if (type == AeadCipher.class) {
      return new AeadAesCipher(settings.apiv3Key.getBytes(StandardCharsets.UTF_8));
    }
    if (type == String.class) {
      return fields.size() == 0 ? PLACEHOLDER : text(fields, method);
    }
    return fields.size() == 0 ? filled(type, 0) : new Gson().fromJson(fields, type);
  }

  /** A parameter that is not part of a request: an appid, or the only path parameter. */
  private String text(JsonObject fields, Method method) {
    boolean only = method.getParameterCount() == 1 && fields.size() > 0;
    return only ? fields.entrySet().iterator().next().getValue().getAsString() : settings.appid;
  }

  /** An object whose fields all have a value, so that the client finds none missing. */
  private static Object filled(Type type, int depth) throws Exception {
    if (type instanceof ParameterizedType) {
      return Collections.singletonList(filled(((ParameterizedType) type).getActualTypeArguments()[0], depth + 1));
    }
    Class<?> raw = (Class<?>) type;
    if (raw == String.class) {
      return PLACEHOLDER;
    }
    if (raw == Long.class || raw == Integer.class || raw == Boolean.class) {
      return GSON.fromJson(raw == Boolean.class ? "true" : "1", raw);
    }
    if (raw.isEnum()) {
      return raw.getEnumConstants()[0];
    }
    if (depth > MAX_DEPTH || raw.getPackage() == null || !raw.getName().startsWith("com.wechat")) {
      return null;
    }
    Object object = raw.getDeclaredConstructor().newInstance();
    for (Field field : raw.getDeclaredFields()) {
      if (!Modifier.isStatic(field.getModifiers())) {
        field.setAccessible(true);
        field.set(object, filled(field.getGenericType(), depth + 1));
      }
    }
    return object;
  }

  /** Ends each call after it has noted the request. */
  private static final class Recorder implements HttpClient {
    private HttpRequest request;

    @Override
    public <T> HttpResponse<T> execute(HttpRequest recorded, Class<T> responseClass) {
      request = recorded;
      throw new UnsupportedOperationException("recorded");
    }

    @Override
    public InputStream download(String url) {
      throw new UnsupportedOperationException("recorded");
    }
  }
}
