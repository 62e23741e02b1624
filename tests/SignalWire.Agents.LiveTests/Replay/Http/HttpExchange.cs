using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SignalWire.Agents.LiveTests.Replay.Http;

/// <summary>A recorded request and its answer, replayed at a server of ours.</summary>
/// <param name="Case">The program.</param>
/// <param name="Server">Where it is served.</param>
/// <param name="Request">What was recorded of the request: method, path, credentials, headers and a body of one kind or another.</param>
/// <param name="Recorded">The recorded answer.</param>
internal sealed record HttpExchange(HttpCase Case, LiveServer Server, JsonObject Request, RecordedAnswer Recorded)
{
    private static readonly string[] BelowEach = ["", "/swaig", "/post_prompt", "/debug_events", "/check_for_input", "/debug"];

    private static readonly string[] TakingObjects = ["", "/swaig", "/post_prompt", "/debug_events"];

    public string Method => Request["method"]!.GetValue<string>();

    /// <summary>The path without a slash at its end.</summary>
    public string Path => Url.AbsolutePath.TrimEnd('/');

    public string Query => Url.Query;

    /// <summary>The agent that is meant, if one is.</summary>
    public HttpAgent? Agent => Case.Agents
        .Where(agent => Path == agent.Route || Path.StartsWith(agent.Route + "/", StringComparison.Ordinal))
        .MaxBy(agent => agent.Route.Length);

    /// <summary>The path below the agent's route.</summary>
    public string? Below => Agent is null ? null : Path[Agent.Route.Length..];

    /// <summary>Whether the contract has such a path.</summary>
    public bool IsKnownPath => Path is "/health" or "/ready" || BelowEach.Contains(Below) || IsRouting;

    /// <summary>Whether calls may be sent on from here.</summary>
    public bool IsRouting => Below is not null && Below == Case.RoutingPath?.TrimEnd('/');

    /// <summary>Whether the body of this request must be an object.</summary>
    public bool TakesObject => Method == "POST" && (TakingObjects.Contains(Below) || IsRouting);

    /// <summary>The body as it is sent; nothing for none.</summary>
    public string? Text
    {
        get
        {
            string? text = Request["raw_body"]?.GetValue<string>() ?? Request["body"]?.ToJsonString();
            return Request["body_padded_to_bytes"] is { } size ? (text ?? "{}").PadRight(size.GetValue<int>() + 1) : text;
        }
    }

    /// <summary>The body where it is one object.</summary>
    public JsonObject? Body
    {
        get
        {
            try
            {
                return JsonNode.Parse(Text ?? "null") as JsonObject;
            }
            catch (JsonException)
            {
                return null;
            }
        }
    }

    /// <summary>The name of the tool that is called; nothing where none is.</summary>
    public string? Function =>
        Method == "POST" && Below == "/swaig" && Body?["function"] is JsonValue name && name.TryGetValue(out string? text) ? text : null;

    /// <summary>The tool that is called.</summary>
    public ServedTool? Tool => Agent?.Find(Function);

    private Uri Url => new($"http://x{Request["path"]}");

    /// <summary>The same exchange with another request.</summary>
    public HttpExchange With(Action<JsonObject> change)
    {
        var request = (JsonObject)Request.DeepClone();
        change(request);
        return this with { Request = request };
    }

    /// <summary>Whether it has the token that a document of ours names for it.</summary>
    public bool HasOwnToken { get; init; }

    /// <summary>Whether tools may be called without a token.</summary>
    public bool IsLenient { get; init; }

    /// <summary>Whether it has the platform's signature.</summary>
    public bool IsSigned => Case.SigningKey is { } key
        && (Header(Signature.Header) ?? Header(Signature.OtherHeader)) == Signature.Of(key, SignedUrl, Text ?? "");

    /// <summary>Whether it has the platform's newer signature.</summary>
    public bool IsStronglySigned =>
        Case.SigningKey is { } key && Header(Signature.StrongHeader) == Signature.StrongOf(key, SignedUrl, Text ?? "");

    private string SignedUrl => (Case.Settings.PublicUrl ?? Case.Settings.Origin) + Request["path"]!.GetValue<string>();

    /// <summary>The same exchange with the platform's signature, where signatures are asked for.</summary>
    public HttpExchange Signed() => Case.SigningKey is not { } key ? this : With(request =>
    {
        var headers = request["headers"]?.AsObject() ?? [];
        headers[Signature.Header] = Signature.Of(key, SignedUrl, Text ?? "");
        request["headers"] = headers;
    });

    /// <summary>A header of the request; nothing where it is not there.</summary>
    public string? Header(string name) => Request["headers"]?.AsObject()
        .FirstOrDefault(header => string.Equals(header.Key, name, StringComparison.OrdinalIgnoreCase)).Value?.GetValue<string>();

    /// <summary>Sends the request.</summary>
    public async Task<HttpAnswer> SendAsync()
    {
        using var message = new HttpRequestMessage(new HttpMethod(Method), Request["path"]!.GetValue<string>());
        if (Request["authorization"]?.GetValue<string>() is { } authorization)
        {
            string value = authorization == $"Basic {LiveServer.User}:{LiveServer.Password}" ? Case.Settings.Authorization : authorization;
            message.Headers.TryAddWithoutValidation("Authorization", value);
        }

        if (Text is { } text)
        {
            message.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(text));
        }

        foreach (var (name, value) in Request["headers"]?.AsObject() ?? [])
        {
            if (!message.Headers.TryAddWithoutValidation(name, value!.GetValue<string>()))
            {
                message.Content?.Headers.TryAddWithoutValidation(name, value.GetValue<string>());
            }
        }

        using var response = await Server.SendAsync(message);
        var headers = response.Headers.NonValidated.Concat(response.Content.Headers.NonValidated)
            .ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase);
        return new HttpAnswer((int)response.StatusCode, headers, await response.Content.ReadAsStringAsync());
    }
}
