using System.Text;
using System.Text.Json;

namespace SignalWire.Agents.Benchmarks.Calls;

/// <summary>Requests to book a table, in the platform's shape.</summary>
internal static class BookingBody
{
    private const string Right =
        """{"booking":{"party_size":4,"seating":"terrace","guests":[{"name":"Ann","vegetarian":true},{"name":"Bo"},"""
        + """{"name":"Cy","vegetarian":false}]}}""";

    private const string Wrong = """{"booking":{"party_size":14,"seating":"roof","guests":[{"name":"Ann"},{"vegetarian":true}]}}""";

    /// <summary>The arguments as an object.</summary>
    public static byte[] Parsed { get; } = Envelope($"[{Right}]", Right);

    /// <summary>The arguments as text alone.</summary>
    public static byte[] Raw { get; } = Envelope("[]", Right);

    /// <summary>Three values at fault.</summary>
    public static byte[] Faulty { get; } = Envelope($"[{Wrong}]", Wrong);

    private static byte[] Envelope(string parsed, string raw) => Encoding.UTF8.GetBytes(
        $$"""
        {"app_name":"bistro","function":"book_table","meta_data":{},"SWMLVars":{"answer_result":"success"},"description":"Book a table",
        """
        + $$"""
        "argument":{"parsed":{{parsed}},"raw":{{JsonSerializer.Serialize(raw)}},"substituted":""},
        """
        + """
        "project_id":"0d1c7f3a-52e0-4d6f-9a55-0b8fd3c6a901","space_id":"7be1a3f0-90c4-4f0e-b1aa-3f6f12f2c702","caller_id_name":"Caller",
        "caller_id_num":"+15550100100","channel_active":true,"channel_offhook":true,"channel_ready":true,
        "content_type":"text/swaig","version":"2.0","content_disposition":"SWAIG Function","call_id":"b0000000-0000-4000-8000-000000000001","ai_session_id":"a0000000-0000-4000-8000-000000000002"}
        """);
}
