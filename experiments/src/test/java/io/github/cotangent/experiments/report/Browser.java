package io.github.cotangent.experiments.report;

import io.github.cotangent.core.json.Json;
import io.github.cotangent.core.json.JsonArray;
import io.github.cotangent.core.json.JsonObject;
import io.github.cotangent.core.json.JsonValue;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/// A headless Chromium with one tab and no network, driven by the DevTools protocol.
public final class Browser implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Process process;
  private final Path profile;
  private final HttpClient client = HttpClient.newHttpClient();
  private final Map<Integer, CompletableFuture<JsonObject>> answers = new ConcurrentHashMap<>();
  private final AtomicInteger calls = new AtomicInteger();
  private final List<String> complaints = new ArrayList<>();
  private final List<String> requests = new ArrayList<>();
  private final CompletableFuture<Void> loaded = new CompletableFuture<>();
  private final WebSocket socket;
  private final String session;

  /// The first Chromium on the path.
  public static Optional<Path> installed() {
    String path = System.getenv().getOrDefault("PATH", "");
    for (String name : List.of("chromium", "chromium-browser", "google-chrome", "chrome")) {
      for (String folder : path.split(File.pathSeparator, -1)) {
        Path program = Path.of(folder, name);
        if (!folder.isEmpty() && Files.isExecutable(program)) {
          return Optional.of(program);
        }
      }
    }
    return Optional.empty();
  }

  /// Starts `program`.
  public Browser(Path program) throws Exception {
    profile = Files.createTempDirectory("cotangent-browser");
    ProcessBuilder builder =
        new ProcessBuilder(
                program.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage",
                "--host-resolver-rules=MAP * ~NOTFOUND",
                "--remote-debugging-port=0",
                "--window-size=1280,900",
                "--user-data-dir=" + profile,
                "about:blank")
            .redirectErrorStream(true)
            .redirectOutput(profile.resolve("log").toFile());
    // What it keeps there, and leaves behind when it is killed, goes with the profile.
    builder.environment().put("TMPDIR", profile.toString());
    process = builder.start();
    try {
      socket =
          client
              .newWebSocketBuilder()
              .connectTimeout(PATIENCE)
              .buildAsync(URI.create(endpoint()), new Listener())
              .get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (Exception e) {
      end();
      throw e;
    }
    String target =
        call("Target.createTarget", new JsonObject().put("url", "about:blank"), "")
            .text("targetId");
    session =
        call(
                "Target.attachToTarget",
                new JsonObject().put("targetId", target).put("flatten", true),
                "")
            .text("sessionId");
    for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
      call(domain + ".enable", new JsonObject());
    }
    call(
        "Network.emulateNetworkConditions",
        new JsonObject()
            .put("offline", true)
            .put("latency", 0)
            .put("downloadThroughput", 0)
            .put("uploadThroughput", 0));
  }

  /// The address that Chromium writes to a file once it listens.
  private String endpoint() throws Exception {
    Path file = profile.resolve("DevToolsActivePort");
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end && process.isAlive()) {
      if (Files.exists(file)) {
        List<String> lines = Files.readAllLines(file);
        if (lines.size() == 2) {
          return "ws://127.0.0.1:" + lines.get(0) + lines.get(1);
        }
      }
      Thread.sleep(20);
    }
    throw new IOException("Chromium did not start: " + Files.readString(profile.resolve("log")));
  }

  /// Opens a page and waits until it is loaded and its scripts have run.
  public void open(Path page) throws Exception {
    open(page.toUri().toString());
  }

  /// Opens the page at an address, which may name a place in it, and waits until it is loaded.
  public void open(String address) throws Exception {
    call("Page.navigate", new JsonObject().put("url", address));
    loaded.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
  }

  /// The value of a JavaScript expression.
  public JsonValue evaluate(String expression) throws Exception {
    JsonObject result =
        call(
            "Runtime.evaluate",
            new JsonObject()
                .put("expression", expression)
                .put("returnByValue", true)
                .put("awaitPromise", true));
    if (result.has("exceptionDetails")) {
      throw new AssertionError(expression + ": " + result.get("exceptionDetails"));
    }
    JsonObject value = result.object("result");
    return value.has("value") ? value.get("value") : JsonValue.Null.NULL;
  }

  /// The value of a JavaScript expression after the page has handled the events before it.
  public JsonValue evaluateLater(String expression) throws Exception {
    return evaluate(
        "new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done("
            + expression
            + "))))");
  }

  /// Prefers dark or light pages, as a setting of the system would.
  public void prefer(String scheme) throws Exception {
    call(
        "Emulation.setEmulatedMedia",
        new JsonObject()
            .put(
                "features",
                new JsonArray()
                    .add(
                        new JsonObject()
                            .put("name", "prefers-color-scheme")
                            .put("value", scheme))));
  }

  /// Gives the page a window of another size.
  public void resize(int width, int height) throws Exception {
    call(
        "Emulation.setDeviceMetricsOverride",
        new JsonObject()
            .put("width", width)
            .put("height", height)
            .put("deviceScaleFactor", 1)
            .put("mobile", false));
  }

  /// Moves the mouse to a place in the window, or clicks there.
  public void mouse(String kind, double x, double y) throws Exception {
    JsonObject event = new JsonObject().put("type", kind).put("x", x).put("y", y);
    if (!kind.equals("mouseMoved")) {
      event.put("button", "left").put("clickCount", 1);
    }
    call("Input.dispatchMouseEvent", event);
  }

  /// Errors and exceptions in the console so far.
  public List<String> complaints() {
    synchronized (complaints) {
      return List.copyOf(complaints);
    }
  }

  /// What the page asked for so far, but for what it contains itself.
  public List<String> requests() {
    synchronized (requests) {
      return List.copyOf(requests);
    }
  }

  private JsonObject call(String method, JsonObject parameters) throws Exception {
    return call(method, parameters, session);
  }

  private JsonObject call(String method, JsonObject parameters, String session) throws Exception {
    int id = calls.incrementAndGet();
    JsonObject message =
        new JsonObject().put("id", id).put("method", method).put("params", parameters);
    if (!session.isEmpty()) {
      message.put("sessionId", session);
    }
    CompletableFuture<JsonObject> answer = new CompletableFuture<>();
    answers.put(id, answer);
    socket.sendText(Json.write(message), true).get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    JsonObject received = answer.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    if (received.has("error")) {
      throw new IOException(method + ": " + received.get("error"));
    }
    return received.object("result");
  }

  private void receive(String text) {
    JsonObject message = Json.parse(text).asObject();
    if (message.has("id")) {
      answers.remove((int) message.integer("id")).complete(message);
      return;
    }
    JsonObject event = message.object("params");
    switch (message.text("method")) {
      case "Page.loadEventFired" -> loaded.complete(null);
      case "Runtime.exceptionThrown" -> complain(Json.write(event.get("exceptionDetails")));
      case "Runtime.consoleAPICalled" -> {
        if (List.of("error", "assert", "warning").contains(event.text("type"))) {
          complain(Json.write(event.get("args")));
        }
      }
      case "Log.entryAdded" -> {
        if (event.object("entry").text("level").equals("error")) {
          complain(Json.write(event.get("entry")));
        }
      }
      case "Network.requestWillBeSent" -> {
        String address = event.object("request").text("url");
        if (!address.startsWith("data:")) {
          synchronized (requests) {
            requests.add(address);
          }
        }
      }
      default -> {}
    }
  }

  private void complain(String what) {
    synchronized (complaints) {
      complaints.add(what);
    }
  }

  /// Puts the parts of messages together.
  private final class Listener implements WebSocket.Listener {
    private final StringBuilder text = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
      text.append(part);
      if (last) {
        String whole = text.toString();
        text.setLength(0);
        receive(whole);
      }
      from.request(1);
      return CompletableFuture.completedStage(null);
    }
  }

  /// Ends the browser and removes its profile.
  @Override
  public void close() throws IOException {
    socket.abort();
    client.close();
    end();
  }

  private void end() throws IOException {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly().onExit().join();
    for (int attempt = 1; ; attempt++) {
      try (Stream<Path> files = Files.walk(profile)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.deleteIfExists(file);
        }
        return;
      } catch (IOException | UncheckedIOException e) {
        // a process of the browser is still writing its last
        if (attempt == 50) {
          throw e;
        }
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
      }
    }
  }
}
