using System.Collections.Frozen;
using System.Text.Json.Nodes;
using SignalWire.Agents.Swml;

namespace SignalWire.Agents.Actions;

/// <summary>
/// Looks at what an action puts into a SIP or HTTP request: addresses, names and headers, wherever in its verbs they stand. Each is one
/// line, because text that a model or a caller made up must not become a header of its own. Text that is spoken or written may have lines.
/// </summary>
internal static class ActionAddresses
{
    /// <summary>The keys whose text stands in an address or a header; a verb's own name where the text stands alone behind it.</summary>
    private static readonly FrozenSet<string> s_lines = new[]
    {
        "call_id", "call_state_url", "coach", "codecs", "confirm", "control_id", "dest", "dest_swml", "document", "execute", "file", "from",
        "from_number",
        "identity", "join_conference", "join_room", "media", "method", "name", "node_id", "password", "payment_connector_url", "play",
        "playback_bg",
        "queue_name", "recording_status_callback", "region", "ringback", "sip_refer", "status_callback", "status_url", "tags", "tap", "to",
        "to_number",
        "to_uri", "transfer", "transfer_after_bridge", "uri", "url", "urls", "username", "wait_url", "webhook",
    }.ToFrozenSet();

    /// <summary>The keys and verbs behind which stands what the platform only passes on, under keys of the program's choice.</summary>
    private static readonly FrozenSet<string> s_passedOn = new[]
    {
        "ai", "ai_sidecar", "amazon_bedrock", "body", "global_data", "meta", "return", "set", "user_event",
    }.ToFrozenSet();

    /// <summary>Refuses an action with which a header could be added to a request.</summary>
    /// <param name="action">The action.</param>
    /// <exception cref="ArgumentException">An address, a name or a header has a control character.</exception>
    public static void Check(JsonObject action)
    {
        foreach (var (name, value) in action)
        {
            if (name is "SWML" or "transfer" or "playback_bg")
            {
                Look(name, value, within: "");
            }
        }
    }

    /// <summary>Refuses a verb with which a header could be added to a request, before anything else is done about it.</summary>
    /// <param name="verb">The verb.</param>
    /// <exception cref="ArgumentException">An address, a name or a header has a control character.</exception>
    public static void Check(Verb verb) => Look("", ActionDocument.Of(verb), within: "");

    private static void Look(string key, JsonNode? value, string within)
    {
        switch (value)
        {
            case JsonObject when IsPassedOn(key, within):
                break;
            case JsonObject fields when key == "headers":
                CheckHeaders(fields, within);
                break;
            case JsonObject fields:
                // Sections and cases have names of the program's choice, which say nothing of what is in them.
                bool areNames = key is "sections" or "case";
                foreach (var (name, inner) in fields)
                {
                    Look(areNames ? "" : name, inner, key);
                }

                break;
            case JsonArray items:
                foreach (var item in items)
                {
                    Look(key, item, within);
                }

                break;
            case JsonValue scalar when s_lines.Contains(key) && scalar.TryGetValue(out string? text):
                CheckLine(key, text);
                break;
        }
    }

    private static bool IsPassedOn(string key, string within) =>
        s_passedOn.Contains(key) || (key == "params" && within is "transfer" or "execute");

    /// <summary>A header of an INVITE is an object of its own; those of an HTTP request are one object.</summary>
    private static void CheckHeaders(JsonObject fields, string within)
    {
        if (within != "request")
        {
            CheckHeader($"{fields["name"]}", fields["value"]);
            return;
        }

        foreach (var (name, value) in fields)
        {
            CheckHeader(name, value);
        }
    }

    private static void CheckHeader(string name, JsonNode? value)
    {
        HeaderText.CheckName(name);
        HeaderText.CheckText(name, $"{value}");
    }

    private static void CheckLine(string key, string text)
    {
        if (text.Any(char.IsControl) && !IsSpoken(key, text) && !IsDocument(key, text))
        {
            throw new ArgumentException(
                $"'{key}' has a line break or another control character, which could add a header to the platform's request. "
                + "Write an address or a name on one line.");
        }
    }

    /// <summary>What is played may be words to be spoken.</summary>
    private static bool IsSpoken(string key, string text) =>
        key is "play" or "url" or "urls" or "ringback" && text.StartsWith("say:", StringComparison.Ordinal);

    /// <summary>A document may stand where its URL could.</summary>
    private static bool IsDocument(string key, string text) =>
        key is "dest" or "dest_swml" or "execute" or "transfer" or "transfer_after_bridge" && text.AsSpan().TrimStart().StartsWith("{");
}
