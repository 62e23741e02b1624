using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using SignalWire.Agents.Json;

namespace SignalWire.Agents.Hosting.CommandLine;

/// <summary>The phone call that the command line describes, for which a document is shown or a tool is run.</summary>
internal sealed class SimulatedCall
{
    private const string DefaultCallId = "simulated-call";

    private readonly Dictionary<string, string> _call = new()
    {
        ["call_id"] = DefaultCallId,
        ["call_state"] = "created",
        ["direction"] = "inbound",
        ["type"] = "webrtc",
    };

    private readonly Dictionary<string, StringValues> _query = new(StringComparer.OrdinalIgnoreCase);
    private readonly HeaderDictionary _headers = [];
    private readonly BodyChanges _changes = new();
    private JsonObject? _userVariables;

    /// <summary>Whether the command line describes the call.</summary>
    public bool IsDescribed { get; private set; }

    /// <summary>The id of the call.</summary>
    public string Id => _call["call_id"];

    /// <summary>The caller's number, or <see langword="null"/> if it is not set.</summary>
    public string? From => _call.GetValueOrDefault("from");

    /// <summary>Returns whether a switch describes the call, and so has a value.</summary>
    public static bool IsOption(string option) =>
        Key(option) is not null || BodyChanges.IsOption(option) || option is "--query" or "--query-params" or "--header" or "--user-vars";

    /// <summary>Reads a switch and its value.</summary>
    /// <param name="option">The switch.</param>
    /// <param name="value">Its value.</param>
    /// <returns>Why they are not valid, or <see langword="null"/> if they are.</returns>
    public string? Take(string option, string value)
    {
        IsDescribed = true;
        if (Key(option) is { } key)
        {
            _call[key] = value;
            return null;
        }

        return option switch
        {
            "--user-vars" => BodyChanges.ReadObject(option, value, out _userVariables),
            "--query-params" => TakeQuery(option, value),
            "--query" or "--header" => TakeAssignment(option, value),
            _ => _changes.Take(option, value),
        };
    }

    /// <summary>Returns the request that the platform would send for the document.</summary>
    /// <param name="isChanged">Whether the changes of the body on the command line apply to this request.</param>
    /// <param name="fault">Why the command line is not valid, or <see langword="null"/> if it is.</param>
    /// <returns>The request, or <see langword="null"/> if there is a fault.</returns>
    public CallRequest? ToRequest(bool isChanged, out string? fault)
    {
        var body = new JsonObject { ["call"] = ToJson() };
        if (_userVariables is not null)
        {
            body["vars"] = Variables();
        }

        fault = isChanged ? _changes.Apply(body) : null;
        if (fault is not null)
        {
            return null;
        }

        byte[] json = Encoding.UTF8.GetBytes(body.ToJsonString());
        string callId = JsonElement.Parse(json).Object("call").Text("call_id") ?? DefaultCallId;
        return new CallRequest(callId, new QueryCollection(_query), _headers, json);
    }

    /// <summary>Adds the description of the call to a tool's request.</summary>
    /// <param name="body">The request's body.</param>
    /// <returns>Why the command line is not valid, or <see langword="null"/> if it is.</returns>
    public string? Describe(JsonObject body)
    {
        body["call_id"] = _call["call_id"];
        if (From is { } from)
        {
            body["caller_id_num"] = from;
        }

        body["SWMLCall"] = ToJson();
        if (_userVariables is not null)
        {
            body["SWMLVars"] = Variables();
        }

        return _changes.Apply(body);
    }

    private static string? Key(string option) => option switch
    {
        "--call-id" => "call_id",
        "--call-type" => "type",
        "--call-direction" => "direction",
        "--call-state" => "call_state",
        "--from-number" => "from",
        "--to-extension" => "to",
        _ => null,
    };

    private string? TakeAssignment(string option, string value)
    {
        int assignment = value.IndexOf('=', StringComparison.Ordinal);
        if (assignment <= 0)
        {
            return $"{option} needs a name and a value, such as {option} name=value; '{value}' does not have both";
        }

        var (name, text) = (value[..assignment], value[(assignment + 1)..]);
        if (option == "--query")
        {
            AddToQuery(name, text);
        }
        else
        {
            _headers.Append(name, text);
        }

        return null;
    }

    private string? TakeQuery(string option, string value)
    {
        if (BodyChanges.ReadObject(option, value, out var query) is { } fault)
        {
            return fault;
        }

        foreach (var (name, given) in query!)
        {
            foreach (var one in given is JsonArray several ? [.. several] : new[] { given })
            {
                if (one is not JsonValue simple)
                {
                    return $"{option} accepts JSON strings, numbers and Booleans, or arrays of them; '{name}' is something else";
                }

                AddToQuery(name, simple.ToString());
            }
        }

        return null;
    }

    private void AddToQuery(string name, string text) => _query[name] = StringValues.Concat(_query.GetValueOrDefault(name), text);

    private JsonObject ToJson() => new(_call.Select(field => KeyValuePair.Create(field.Key, (JsonNode?)JsonValue.Create(field.Value))));

    private JsonObject Variables() => new() { ["userVariables"] = _userVariables!.DeepClone() };
}
