package io.github.cotangent.experiments.data.download;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// A web server on this machine that answers each request by the next of some planned answers, and
/// remembers what was asked for.
final class Site implements AutoCloseable {

  /// How to answer one request.
  @FunctionalInterface
  interface Answer {
    void to(HttpExchange exchange) throws IOException, InterruptedException;
  }

  /// What stands for a request without a range.
  static final String ALL = "all";

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Deque<Answer> answers = new ArrayDeque<>();
  private final List<String> requests = Collections.synchronizedList(new ArrayList<>());

  /// The last answer is given to all further requests as well.
  Site(Answer... planned) throws IOException {
    answers.addAll(List.of(planned));
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  private void answer(HttpExchange exchange) throws IOException {
    String range = exchange.getRequestHeaders().getFirst("Range");
    Answer answer;
    synchronized (answers) {
      requests.add(range == null ? ALL : range);
      answer = answers.size() > 1 ? answers.poll() : answers.getFirst();
    }
    try (exchange) {
      answer.to(exchange);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  String address(String name) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + name;
  }

  /// The ranges that were asked for, in order.
  List<String> requests() {
    return List.copyOf(requests);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
    threads.close();
  }

  // ---- answers ----

  /// The file, or the part of it that is asked for.
  static Answer file(byte[] bytes) {
    return exchange -> {
      int from = from(exchange);
      if (from > 0) {
        exchange
            .getResponseHeaders()
            .set("Content-Range", "bytes " + from + "-" + (bytes.length - 1) + "/" + bytes.length);
      }
      send(exchange, from > 0 ? 206 : 200, Arrays.copyOfRange(bytes, from, bytes.length));
    };
  }

  /// All of the file, whatever is asked for.
  static Answer wholeFile(byte[] bytes) {
    return exchange -> send(exchange, 200, bytes);
  }

  /// The first `count` bytes of what is asked for; then the connection is cut.
  static Answer cutAfter(byte[] bytes, int count) {
    return exchange -> {
      sendSome(exchange, bytes, count);
      exchange.close();
    };
  }

  /// The first `count` bytes of what is asked for, then nothing for as long as the site lasts.
  static Answer stallAfter(byte[] bytes, int count) {
    return exchange -> {
      sendSome(exchange, bytes, count);
      Thread.sleep(Duration.ofHours(1));
    };
  }

  /// Nothing at all.
  static Answer never() {
    return _ -> Thread.sleep(Duration.ofHours(1));
  }

  static Answer status(int status) {
    return exchange -> exchange.sendResponseHeaders(status, -1);
  }

  static Answer redirectTo(String name) {
    return exchange -> {
      exchange.getResponseHeaders().set("Location", "/" + name);
      exchange.sendResponseHeaders(302, -1);
    };
  }

  private static void sendSome(HttpExchange exchange, byte[] bytes, int count) throws IOException {
    int from = from(exchange);
    if (from > 0) {
      exchange
          .getResponseHeaders()
          .set("Content-Range", "bytes " + from + "-" + (bytes.length - 1) + "/" + bytes.length);
    }
    exchange.sendResponseHeaders(from > 0 ? 206 : 200, bytes.length - from);
    exchange.getResponseBody().write(bytes, from, count);
    exchange.getResponseBody().flush();
  }

  private static int from(HttpExchange exchange) {
    String range = exchange.getRequestHeaders().getFirst("Range");
    return range == null
        ? 0
        : Integer.parseInt(range.substring("bytes=".length(), range.length() - 1));
  }

  private static void send(HttpExchange exchange, int status, byte[] bytes) throws IOException {
    exchange.sendResponseHeaders(status, bytes.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(bytes);
    }
  }
}
