package dk.kreds.testing;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// Talks to a browser in the words of its own developer tools (Chrome DevTools Protocol): a
/// question and its answer, and what happens meanwhile.
final class DevTools implements WebSocket.Listener {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int PATIENCE_SECONDS = 60;

  private final AtomicInteger asked = new AtomicInteger();
  private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
  private final Map<String, CompletableFuture<JsonNode>> expected = new ConcurrentHashMap<>();
  private final StringBuilder heard = new StringBuilder();
  private final CompletableFuture<WebSocket> line = new CompletableFuture<>();

  private DevTools() {}

  static DevTools at(URI address) {
    DevTools tools = new DevTools();
    tools.line.complete(
        HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(address, tools).join());
    return tools;
  }

  /// @param session the tab, or nothing for the browser itself
  JsonNode ask(String session, String method, Map<String, ?> parameters) {
    int id = asked.incrementAndGet();
    Map<String, Object> question = new LinkedHashMap<>();
    question.put("id", id);
    question.put("method", method);
    question.put("params", parameters);
    if (!session.isEmpty()) {
      question.put("sessionId", session);
    }
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    answers.put(id, answer);
    synchronized (this) {
      line.join().sendText(JSON.writeValueAsString(question), true).join();
    }
    JsonNode said = awaited(answer);
    if (said.has("error")) {
      throw new IllegalStateException(method + ": " + said.get("error"));
    }
    return said.path("result");
  }

  /// What is going to happen in a tab: to be asked for before what brings it about.
  CompletableFuture<JsonNode> next(String session, String event) {
    CompletableFuture<JsonNode> awaited = new CompletableFuture<>();
    expected.put(session + " " + event, awaited);
    return awaited;
  }

  static JsonNode awaited(CompletableFuture<JsonNode> answer) {
    return answer.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
  }

  void close() {
    line.join().abort();
  }

  @Override
  public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
    heard.append(data);
    if (last) {
      hear(JSON.readTree(heard.toString()));
      heard.setLength(0);
    }
    socket.request(1);
    return CompletableFuture.completedFuture(null);
  }

  private void hear(JsonNode said) {
    CompletableFuture<JsonNode> waiting =
        said.has("id")
            ? answers.remove(said.get("id").asInt())
            : expected.remove(
                said.path("sessionId").asString("") + " " + said.path("method").asString(""));
    if (waiting != null) {
      waiting.complete(said);
    }
  }
}
