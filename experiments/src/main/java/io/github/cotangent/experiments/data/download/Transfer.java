package io.github.cotangent.experiments.data.download;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One attempt after another to bring a file over HTTP.
final class Transfer {
  private static final Pattern CONTENT_RANGE = Pattern.compile("bytes (\\d+)-\\d+/(\\d+|\\*)");

  private final HttpClient client;
  private final PublishedFile file;
  private final Duration patience;
  private final Download.Watcher watcher;

  Transfer(HttpClient client, PublishedFile file, Duration patience, Download.Watcher watcher) {
    this.client = client;
    this.file = file;
    this.patience = patience;
    this.watcher = watcher;
  }

  /// Appends what is missing at the end of `out`, as much as comes.
  ///
  /// @return why it may not be all, where another attempt may help; else empty
  /// @throws IOException where no other attempt will help
  String receive(Path part, FileChannel out) throws IOException {
    long have = out.size();
    HttpRequest.Builder request = HttpRequest.newBuilder(file.address()).timeout(patience);
    if (have > 0) {
      request.header("Range", "bytes=" + have + "-");
    }
    HttpResponse<InputStream> response;
    try {
      response = client.send(request.build(), BodyHandlers.ofInputStream());
    } catch (InterruptedException e) {
      throw interrupted();
    } catch (HttpTimeoutException e) {
      return "no answer within " + patience.toMillis() / 1e3 + " s";
    } catch (ConnectException e) {
      return "no connection to " + file.address().getHost() + "; is there a network?";
    } catch (IOException e) {
      return "the connection failed (" + reason(e) + ")";
    }
    try (InputStream in = response.body()) {
      int status = response.statusCode();
      if (status == 416 || (status == 206 && !continues(response, have))) {
        out.truncate(0);
        return "the server has no such part of the file (HTTP status " + status + ")";
      }
      if (status == 408 || status == 429 || status >= 500) {
        return "the server cannot answer now (HTTP status " + status + ")";
      }
      if (status != 200 && status != 206) {
        throw new IOException(
            file.address()
                + ": HTTP status "
                + status
                + (status == 404 || status == 410 ? ", the file is not there" : "")
                + "; it may have moved, and can be put into the folder by hand");
      }
      if (status == 200) {
        long length = response.headers().firstValueAsLong("Content-Length").orElse(file.size());
        requireSize(length == file.size(), "of " + length + " bytes");
        out.truncate(0); // all of it comes
      }
      return append(in, part, out);
    }
  }

  private void requireSize(boolean right, String found) throws IOException {
    if (!right) {
      throw new IOException(
          file.address()
              + ": what the server sends is "
              + found
              + ", but the published file has "
              + file.size());
    }
  }

  /// Whether the answer begins where the file at hand ends.
  private boolean continues(HttpResponse<?> response, long have) {
    Matcher range =
        CONTENT_RANGE.matcher(response.headers().firstValue("Content-Range").orElse(""));
    return range.matches()
        && range.group(1).equals(Long.toString(have))
        && (range.group(2).equals("*") || range.group(2).equals(Long.toString(file.size())));
  }

  private String append(InputStream in, Path part, FileChannel out) throws IOException {
    AtomicLong last = new AtomicLong(System.nanoTime());
    Thread watch = Thread.ofVirtual().start(() -> closeWhenStalled(in, last));
    try {
      byte[] buffer = new byte[1 << 16];
      long have = out.size();
      while (true) {
        int read;
        try {
          read = in.read(buffer);
        } catch (IOException e) {
          return "the connection was cut";
        }
        if (read < 0) {
          return have == file.size() ? "" : "the connection was cut";
        }
        last.set(System.nanoTime());
        if (have + read > file.size()) {
          out.truncate(0);
          requireSize(false, "longer");
        }
        write(ByteBuffer.wrap(buffer, 0, read), have, part, out);
        have += read;
        watcher.received(file, have);
      }
    } finally {
      watch.interrupt();
    }
  }

  /// Ends a transfer of which nothing has come for too long: the read in progress fails then.
  private void closeWhenStalled(InputStream in, AtomicLong last) {
    try {
      while (System.nanoTime() - last.get() < patience.toNanos()) {
        Thread.sleep(patience.dividedBy(8));
      }
      in.close();
    } catch (InterruptedException | IOException e) {
      // the transfer is over
    }
  }

  private static void write(ByteBuffer bytes, long position, Path part, FileChannel out)
      throws IOException {
    try {
      long at = position;
      while (bytes.hasRemaining()) {
        at += out.write(bytes, at);
      }
    } catch (IOException e) {
      throw new IOException(part + ": cannot be written (" + reason(e) + ")", e);
    }
  }

  /// Waits between two attempts.
  static void sleep(Duration pause) throws IOException {
    try {
      Thread.sleep(pause);
    } catch (InterruptedException e) {
      throw interrupted();
    }
  }

  private static IOException interrupted() {
    Thread.currentThread().interrupt();
    return new InterruptedIOException("the download was interrupted");
  }

  private static String reason(IOException e) {
    String message = e.getMessage();
    return message == null ? e.getClass().getSimpleName() : message;
  }
}
