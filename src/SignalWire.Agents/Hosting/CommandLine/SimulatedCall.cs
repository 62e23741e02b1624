using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace SignalWire.Agents.Hosting.CommandLine;

/// <summary>The phone call for which <c>--dump-swml</c> shows the document of an agent that configures its calls.</summary>
internal sealed class SimulatedCall
{
    private readonly Dictionary<string, string> _call = new()
    {
        ["call_id"] = "simulated-call",
        ["call_state"] = "created",
        ["direction"] = "inbound",
        ["type"] = "webrtc",
    };

    private readonly Dictionary<string, StringValues> _query = new(StringComparer.OrdinalIgnoreCase);
    private readonly HeaderDictionary _headers = [];

    /// <summary>Whether the command line says anything of the call.</summary>
    public bool IsDescribed { get; private set; }

    /// <summary>Whether a switch describes the call, and so has a value.</summary>
    public static bool IsOption(string option) => Key(option) is not null || option is "--query" or "--header";

    /// <summary>Takes a switch and its value.</summary>
    /// <param name="option">The switch.</param>
    /// <param name="value">Its value.</param>
    /// <returns>Why it makes no sense; nothing when it does.</returns>
    public string? Take(string option, string value)
    {
        IsDescribed = true;
        if (Key(option) is { } key)
        {
            _call[key] = value;
            return null;
        }

        int assignment = value.IndexOf('=', StringComparison.Ordinal);
        if (assignment <= 0)
        {
            return $"{option} needs a name and a value, as in {option} name=value; '{value}' has none";
        }

        var (name, text) = (value[..assignment], value[(assignment + 1)..]);
        if (option == "--query")
        {
            _query[name] = StringValues.Concat(_query.GetValueOrDefault(name), text);
        }
        else
        {
            _headers.Append(name, text);
        }

        return null;
    }

    /// <summary>The request that the platform would send.</summary>
    /// <param name="callId">The phone call's id.</param>
    public CallRequest ToRequest(out string callId)
    {
        callId = _call["call_id"];
        using var body = new MemoryStream();
        using (var json = new Utf8JsonWriter(body))
        {
            json.WriteStartObject();
            json.WriteStartObject("call"u8);
            foreach (var (key, value) in _call)
            {
                json.WriteString(key, value);
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        return new CallRequest(callId, new QueryCollection(_query), _headers, body.ToArray());
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
}
