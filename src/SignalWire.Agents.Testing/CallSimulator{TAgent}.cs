using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Web;
using SignalWire.Agents.CompilerServices;
using SignalWire.Agents.Testing.Calls;

namespace SignalWire.Agents.Testing;

/// <summary>
/// Represents a phone call with an agent in the process of a test. The agent runs in the real pipeline, with credentials and tokens. The
/// test plays the platform and its model: it calls tools, moves from step to step, and answers questions. Where the platform would not
/// allow that, <see cref="CallRefusedException"/> is thrown.
/// </summary>
/// <remarks>One call is one conversation. Its members are not thread-safe.</remarks>
/// <typeparam name="TAgent">The agent.</typeparam>
public sealed class CallSimulator<TAgent> : IToolCaller<TAgent>, IAsyncDisposable
    where TAgent : IVoiceAgent<TAgent>
{
    private readonly AgentServer<TAgent> _server;
    private readonly bool _ownsServer;
    private readonly CallSimulatorOptions _options;
    private readonly JsonNode? _ai;
    private readonly IReadOnlyDictionary<string, ToolDeclaration> _tools;
    private readonly Conversation _conversation;
    private readonly JsonObject _metaData = [];

    private CallSimulator(AgentServer<TAgent> server, bool ownsServer, CallSimulatorOptions options, JsonObject document)
    {
        _server = server;
        _ownsServer = ownsServer;
        _options = options;
        Document = document;
        _ai = (document["sections"]?["main"] as JsonArray ?? []).Select(verb => verb?["ai"]).FirstOrDefault(ai => ai is not null);
        _tools = ToolDeclaration.Of(_ai);
        _conversation = new Conversation(_ai, _tools);
    }

    /// <summary>Gets the document of this call as the platform got it, with its credentials and tokens.</summary>
    public JsonObject Document { get; }

    /// <summary>Gets the id of the call.</summary>
    public string CallId => _options.CallId;

    /// <summary>Gets the current context of the conversation; <see langword="null"/> if the agent has no contexts.</summary>
    public string? Context => _conversation.Context;

    /// <summary>Gets the current step of the conversation; <see langword="null"/> if the agent has no contexts.</summary>
    public string? Step => _conversation.Step;

    /// <summary>Gets the tools that the model can call now, in the order of the document.</summary>
    public IReadOnlyList<string> ActiveTools => [.. _conversation.ActiveTools];

    /// <summary>Gets the questions of the step that are not yet answered.</summary>
    public IReadOnlyList<string> OpenQuestions => [.. _conversation.OpenQuestions];

    /// <summary>Gets the global data of the call: that of the document, as actions and answers have changed it.</summary>
    public JsonObject GlobalData => _conversation.GlobalData;

    /// <summary>Gets whether an action has ended the conversation.</summary>
    public bool HasEnded => _conversation.End is not null;

    /// <summary>Gets a client with the agent's credentials, for requests that are not part of a conversation.</summary>
    public HttpClient Client => _server.Client;

    /// <summary>Starts another call with the same server, which stops when this call is disposed.</summary>
    /// <param name="configure">Describes the call. The services and options of the server do not change.</param>
    /// <param name="cancellationToken">Cancels the start.</param>
    public Task<CallSimulator<TAgent>> CallAgainAsync(
        Action<CallSimulatorOptions>? configure = null, CancellationToken cancellationToken = default)
    {
        var options = new CallSimulatorOptions { Route = _options.Route };
        configure?.Invoke(options);
        return CallAsync(_server, ownsServer: false, options, cancellationToken);
    }

    /// <summary>Calls a tool as the model would, and applies its actions.</summary>
    /// <param name="tool">The tool's name for the model, such as <c>check_order</c>.</param>
    /// <param name="arguments">The arguments, a JSON object.</param>
    /// <param name="cancellationToken">Cancels the call; a tool with a token parameter gets it.</param>
    /// <returns>The outcome of the call, and the answer to the model.</returns>
    /// <exception cref="CallRefusedException">The model cannot call the tool now.</exception>
    /// <exception cref="JsonException">The arguments are not JSON.</exception>
    public async Task<ToolAnswer> CallAsync(string tool, string arguments = "{}", CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(tool);
        if (_conversation.WhyNot(tool) is { } reason)
        {
            throw new CallRefusedException(reason);
        }

        var answer = await SendAsync(_tools[tool], arguments, TokenOf(tool), cancellationToken).ConfigureAwait(false);
        ActionEffects.Apply(answer.Result.Actions, _conversation, _metaData);
        return answer;
    }

    /// <inheritdoc/>
    async ValueTask<ToolAnswer> IToolCaller<TAgent>.CallAsync(
        string tool, ReadOnlyMemory<byte> arguments, CancellationToken cancellationToken) =>
        await CallAsync(tool, arguments.IsEmpty ? "{}" : Encoding.UTF8.GetString(arguments.Span), cancellationToken).ConfigureAwait(false);

    /// <summary>
    /// Calls a tool with any token, as an attacker who knows the URL might. The server gets the request even if the model cannot call the
    /// tool.
    /// </summary>
    /// <param name="tool">The tool's name.</param>
    /// <param name="token">The token, such as that of another call, or <see langword="null"/> for none.</param>
    /// <param name="arguments">The arguments, a JSON object.</param>
    /// <param name="cancellationToken">Cancels the call; a tool with a token parameter gets it.</param>
    public Task<ToolAnswer> CallWithTokenAsync(
        string tool, string? token, string arguments = "{}", CancellationToken cancellationToken = default) =>
        SendAsync(Declared(tool), arguments, token, cancellationToken);

    /// <summary>Returns the token of a tool in the document of this call, or <see langword="null"/> if the tool needs none.</summary>
    /// <param name="tool">The tool's name.</param>
    public string? TokenOf(string tool) =>
        Declared(tool).Url is { } url ? HttpUtility.ParseQueryString(new Uri(url).Query)["__token"] : null;

    /// <summary>Moves to another step of the context, as the model would.</summary>
    /// <param name="step">The step's name for the model.</param>
    /// <exception cref="CallRefusedException">The step cannot follow, or does not exist.</exception>
    public void GoTo(string step) => _conversation.GoTo(step);

    /// <summary>Changes the context, as the model would.</summary>
    /// <param name="context">The context's name for the model.</param>
    /// <exception cref="CallRefusedException">The context cannot follow, or does not exist.</exception>
    public void ChangeContext(string context) => _conversation.ChangeContext(context);

    /// <summary>Answers a question of the step. After the last question the conversation continues as the step declares.</summary>
    /// <param name="question">The question's key.</param>
    /// <param name="answer">The caller's answer.</param>
    /// <exception cref="CallRefusedException">The step does not have this question.</exception>
    public void Answer(string question, JsonNode? answer) => _conversation.Answer(question, answer);

    /// <summary>Sends the summary of the call, as the platform does after the call.</summary>
    /// <param name="summary">
    /// A value of the agent's summary type (<see cref="IHandleSummary{TSummary}"/>), which is serialized as JSON and read like a summary of
    /// the platform; a JSON object, as the post prompt requests it; or a string.
    /// </param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <exception cref="ArgumentException">The agent's summaries have another type, or that type cannot be serialized as JSON.</exception>
    /// <exception cref="CallRefusedException">The document does not request a summary.</exception>
    /// <exception cref="HttpRequestException">The server rejects the summary.</exception>
    public async Task SendSummaryAsync(object? summary, CancellationToken cancellationToken = default)
    {
        if ((string?)_ai?["post_prompt_url"] is not { } url)
        {
            throw new CallRefusedException(
                "The document has no post_prompt_url, so the platform sends no summary. Add a [PostPrompt] to the agent.");
        }

        var json = summary switch
        {
            null or JsonNode => (JsonNode?)summary,
            string text => JsonValue.Create(text),
            _ => Written(summary),
        };
        await _server.PostAsync(url, PlatformRequests.Summary(json, _options, GlobalData), [], cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Ends the call, and stops the server if this call started it.</summary>
    public ValueTask DisposeAsync() => _ownsServer ? _server.DisposeAsync() : ValueTask.CompletedTask;

    internal static async Task<CallSimulator<TAgent>> CallAsync(
        AgentServer<TAgent> server, bool ownsServer, CallSimulatorOptions options, CancellationToken cancellationToken)
    {
        string route = options.Route ?? TAgent.Definition.Route;
        string url = options.Query.Length > 0 ? $"{route}?{options.Query}" : route;
        var document = await server.PostAsync(url, PlatformRequests.Document(options), options.Headers, cancellationToken)
            .ConfigureAwait(false);
        return new CallSimulator<TAgent>(server, ownsServer, options, document);
    }

    private static JsonNode? Written(object summary)
    {
        using var arguments = new ToolArgumentsWriter();
        return TAgent.Definition.Summary?.TryWrite(arguments, summary) == true
            ? JsonNode.Parse(arguments.End().Span)!["summary"]
            : throw new ArgumentException(
                $"Agent '{TAgent.Definition.Name}' does not accept a summary of type {summary.GetType().Name}, or the summary cannot be "
                + "serialized as JSON. Pass a value of the agent's summary type, a JsonNode, or a string.", nameof(summary));
    }

    private async Task<ToolAnswer> SendAsync(ToolDeclaration tool, string arguments, string? token, CancellationToken cancellationToken)
    {
        if (tool.IsDataMap)
        {
            return await _server.InProcess.CallAsync(tool.Name, Encoding.UTF8.GetBytes(arguments), cancellationToken).ConfigureAwait(false);
        }

        var body = PlatformRequests.ToolCall(tool.Name, tool.Parameters, arguments, _options, GlobalData, _metaData);
        var (answer, outcome) = await ToolOutcomes.WatchAsync(
            () => _server.PostAsync(WithToken(Url(tool), token), body, [], cancellationToken)).ConfigureAwait(false);
        return new ToolAnswer(outcome, FunctionResult.OfEnvelope(answer));
    }

    private ToolDeclaration Declared(string tool) => _tools.GetValueOrDefault(tool)
        ?? throw new CallRefusedException(_conversation.WhyNot(tool) ?? $"The document has no tool '{tool}'.");

    private Uri Url(ToolDeclaration tool)
    {
        var url = new Uri(tool.Url ?? throw new CallRefusedException($"The document has no URL for tool '{tool.Name}'."));
        string here = new Uri((string)_ai!["SWAIG"]!["defaults"]!["web_hook_url"]!).Authority;
        return url.Authority == here ? url
            : throw new CallRefusedException(
                $"Tool '{tool.Name}' is called at {url.GetLeftPart(UriPartial.Path)}, which is another server. The simulator does not call "
                + "other servers.");
    }

    private static string WithToken(Uri url, string? token)
    {
        var query = HttpUtility.ParseQueryString(url.Query);
        query.Remove("__token");
        if (token is not null)
        {
            query["__token"] = token;
        }

        return $"{url.AbsolutePath}?{query}";
    }
}
