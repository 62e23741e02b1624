using System.Text;

namespace SignalWire.Agents.Tests.Fuzz;

/// <summary>Spoils requests, the same ones for the same seed.</summary>
internal sealed class RequestMutator(int seed, string authorization, string token, string callId)
{
    private const string ToolPath = "/fuzz/swaig";

    /// <summary>Paths, each with a body that belongs there.</summary>
    private static readonly (string Path, string Body)[] s_requests =
    [
        (ToolPath, """{"function":"book","argument":{"parsed":[{"name":"Ann","party":["Bo","Cy"],"hour":7}],"raw":"{\"name\":"""
            + """\"Ann\"}","substituted":""},"call_id":"CALL","meta_data":{},"version":"2.0"}"""),
        (ToolPath, """{"function":"book","argument":{"raw":"{\"name\":\"Ann\",\"party\":[],\"hour\":\"8\"}"},"call_id":"CALL"}"""),
        (ToolPath, """{"call_id":"CALL","global_data":{"a":[1,2,{"b":null}]},"function":"book","argument":{"parsed":["""
            + """{"Name":"J\u00f6rg","party":[]}]},"caller_id_num":"+15550100000"}"""),
        (ToolPath, """{"function":"hangup_hook","argument":{},"call_id":"CALL"}"""),
        (ToolPath, """{"action":"get_signature","functions":["book"],"version":"2.0"}"""),
        ("/fuzz", """{"call":{"call_id":"CALL","from":"sip:a@x.example.com","to":"sip:b@y.example.com","headers":["""
            + """{"name":"X-Any","value":"1"}]},"vars":{}}"""),
        ("/fuzz/", """{"call_id":"CALL","call":{"sip_data":{"sip_req_user":"a","sip_to_user":"b"},"headers":{"X-Any":"1"}}}"""),
        ("/fuzz/sip", """{"call":{"call_id":"CALL","to":"sip:fuzz@y.example.com"}}"""),
        ("/fuzz/debug", ""),
        ("/fuzz/post_prompt", """{"action":"post_conversation","call_id":"CALL","post_prompt_data":{"raw":"{}","parsed":[{"a":1}]"""
            + """},"call_log":[]}"""),
        ("/fuzz/debug_events", """{"label":"step_change","call_id":"CALL","content_type":"text/json"}"""),
        ("/fuzz/check_for_input", """{"conversation_id":"abc"}"""),
        ("/health", ""),
        ("/fuzz/nothing", "{}"),
    ];

    private static readonly string[] s_pieces =
    [
        "null", "{}", "[]", "\"\"", "-1", "1e999", "\"\\ud800\"", "\u0000", "\"", "{", "}", "[", "]", ",", ":", "\\", "\\u0000", "true",
        "9999999999999999999999",
        "\"function\":", "\"call_id\":", "\"argument\":", "\"parsed\":", "[[[[[[[[[[[[[[[[[[[[", "{\"a\":{\"a\":{\"a\":", "/*", "\ufeff",
        "%00", "é", "\r\n",
    ];

    private static readonly string?[] s_types =
        ["application/json", "application/json; charset=utf-8", "text/plain", "", null, "application/xml", "multipart/form-data"];

    private readonly Random _random = new(seed);
    private int _count;

    /// <summary>The next request.</summary>
    public FuzzedRequest Next()
    {
        var (path, text) = Pick(s_requests);
        byte[] body = Encoding.UTF8.GetBytes((Often() ? text : Pick(s_requests).Body).Replace("CALL", callId, StringComparison.Ordinal));
        return new FuzzedRequest(
            $"{seed}-{_count++}",
            Often() ? "POST" : Pick("GET", "PUT", "HEAD", "OPTIONS", "DELETE", "PATCH", "POST"),
            Often() ? path : path + Pick("/", "//", "/..", "/%2e%2e/", "%00", "%", "/\u00ff", "?", "/swaig", ";x=1"),
            Query(),
            Often() ? authorization : Spoilt(authorization),
            Often() ? "application/json" : Pick(s_types),
            _random.Next(2) > 0 ? body : Spoilt(body));
    }

    private string Query() => _random.Next(6) switch
    {
        0 => "",
        1 => $"?__token={Spoilt(token)}",
        2 => $"?token={token}",
        3 => $"?__token={token}&__token={token}",
        4 => $"?__token={token}&__carried={Spoilt("eyJhIjoxfQ.x")}&conversation_id={_random.Next()}",
        _ => $"?__token={token}",
    };

    private bool Often() => _random.Next(8) > 0;

    private T Pick<T>(params T[] items) => items[_random.Next(items.Length)];

    /// <summary>Letters only: what may not stand in a header's line is another test's.</summary>
    private string Spoilt(string text)
    {
        char[] letters = text.ToCharArray();
        int at = _random.Next(letters.Length);
        return _random.Next(4) switch
        {
            0 => text[..at],
            1 => text + (char)('!' + _random.Next(90)),
            2 => text[..at] + text,
            _ => text[..at] + (char)('0' + _random.Next(70)) + text[(at + 1)..],
        };
    }

    private byte[] Spoilt(byte[] body)
    {
        var bytes = new List<byte>(body);
        for (int i = _random.Next(1, 4); i > 0; i--)
        {
            int at = _random.Next(bytes.Count + 1);
            switch (_random.Next(6))
            {
                case 0:
                    bytes.InsertRange(at, Encoding.UTF8.GetBytes(Pick(s_pieces)));
                    break;
                case 1:
                    bytes.RemoveRange(at, _random.Next(bytes.Count - at + 1));
                    break;
                case 2:
                    bytes.RemoveRange(0, at);
                    break;
                case 3 when at < bytes.Count:
                    bytes[at] = (byte)_random.Next(256);
                    break;
                case 4:
                    bytes.InsertRange(at, bytes.GetRange(at, Math.Min(40, bytes.Count - at)));
                    break;
                default:
                    Replace(bytes, Pick("\"CALL\"", callId, "book", "parsed", "raw", "[", "{", ":", "7"), Pick(s_pieces));
                    break;
            }
        }

        return [.. bytes];
    }

    private static void Replace(List<byte> bytes, string what, string by)
    {
        string text = Encoding.Latin1.GetString([.. bytes]);
        int at = text.IndexOf(what, StringComparison.Ordinal);
        if (at >= 0)
        {
            bytes.RemoveRange(at, what.Length);
            bytes.InsertRange(at, Encoding.UTF8.GetBytes(by));
        }
    }
}
