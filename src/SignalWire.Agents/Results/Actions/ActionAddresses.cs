using System.Collections.Frozen;
using System.Text.Json.Nodes;
using SignalWire.Agents.Swml;

namespace SignalWire.Agents.Actions;

/// <summary>
/// Checks what an action adds to a SIP or HTTP request: addresses, names and headers, anywhere in its verbs. Each must be one line, because
/// text from a model or a caller must not be able to add a header. Text that is spoken or written can have several lines.
/// </summary>
internal static class ActionAddresses
{
    /// <summary>
    /// The keys whose text is used in an address or a header. If a verb's whole value is such a text, this is the name of the verb.
    /// </summary>
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

    /// <summary>The keys and verbs whose content the platform only passes on. The keys in it are the program's own.</summary>
    private static readonly FrozenSet<string> s_passedOn = new[]
    {
        "ai", "ai_sidecar", "amazon_bedrock", "body", "global_data", "meta", "return", "set", "user_event",
    }.ToFrozenSet();

    /// <summary>Throws if an action could add a header to a request.</summary>
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

    /// <summary>Throws if a verb could add a header to a request. This check runs before the verb is used in any other way.</summary>
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
                // Sections and cases have names that the program chooses, so a name does not determine the content.
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

    /// <summary>
    /// Checks headers. A header of an INVITE is an object with a name and a value; the headers of an HTTP request are one object.
    /// </summary>
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
                + "An address or a name must be one line.");
        }
    }

    /// <summary>Returns whether the text is spoken. What is played can be text to speak.</summary>
    private static bool IsSpoken(string key, string text) =>
        key is "play" or "url" or "urls" or "ringback" && text.StartsWith("say:", StringComparison.Ordinal);

    /// <summary>Returns whether the text is a document, which some keys accept instead of its URL.</summary>
    private static bool IsDocument(string key, string text) =>
        key is "dest" or "dest_swml" or "execute" or "transfer" or "transfer_after_bridge" && text.AsSpan().TrimStart().StartsWith("{");
}
