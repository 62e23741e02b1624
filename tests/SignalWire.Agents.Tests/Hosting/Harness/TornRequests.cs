namespace SignalWire.Agents.Tests.Hosting;

/// <summary>A request of each kind, with strings and names wherever there can be some.</summary>
internal static class TornRequests
{
    public const string Tool = """
        {"function":"keep","call_id":"call-0001","version":"2.0","caller_id_num":"+15550100001","caller_id_name":"Ann","argument":{"parsed":
        [{"text":"t","words":["a","b"],"by_name":{"k":"v"},"thing":{"sold":"tea"},"any":{"x":["y"]},
        "node":{"z":{"w":"u"}}}],"raw":"{}","substituted":""},
        "global_data":{"seen":{"at":["home"]}},"meta_data":{"m":"n"}}
        """;

    public const string Raw =
        """{"function":"keep","call_id":"call-0001","argument":{"raw":"{\"text\":\"t\",\"words\":[\"a\",\"b\"],\"by_name\":{\"k\":\"v\"},"""
        + """\"thing\":{\"sold\":\"tea\"},\"any\":{\"x\":[\"y\"]},\"node\":{\"z\":{\"w\":\"u\"}}}"}}""";

    public const string Document = """
        {"call":{"call_id":"call-0001","node_id":"n","type":"sip",
        "from":"sip:a@x.example.com","to":"sip:b@y.example.com","headers":[{"name":"X-Any","value":"1"}],
        "sip_data":{"sip_from_user":"a"}},"vars":{"userVariables":{"tier":"gold"}}}
        """;

    public const string Summary = """
        {"action":"post_conversation","call_id":"call-0001","post_prompt_data":{"raw":"{\"sold\":\"tea\"}","parsed":[{"sold":"tea"}]},
        "call_log":[{"role":"user","content":"hi"}]}
        """;

    public const string RawSummary =
        """{"call_id":"call-0001","post_prompt_data":{"raw":"```json\n{\"sold\":\"tea\"}\n```"},"call_log":[{"role":"user"}]}""";

    /// <summary>Where requests go, and what reaches the agent by each.</summary>
    public static TheoryData<string, string, string> All => new()
    {
        { "/torn/swaig", Tool, "tool" },
        { "/torn/swaig", Raw, "tool" },
        { "/torn/swaig", """{"function":"startup_hook","argument":{},"call_id":"call-0001","version":"2.0","global_data":{"a":"b"}}""",
            "start" },
        { "/torn", Document, "document" },
        { "/torn/sip", Document, "route" },
        { "/torn/post_prompt", Summary, "summary" },
        { "/torn/post_prompt", RawSummary, "summary" },
        { "/torn/post_prompt", """{"call_id":"call-0001","summary":{"sold":"tea"},"call_log":["hi"]}""", "summary" },
        { "/torn/post_prompt", """{"call_id":"call-0001","summary":"Tea was sold."}""", "summary" },
        { "/torn/post_prompt", """{"call_id":"call-0001","action":"fetch_conversation","conversation_id":"c","more":["x"]}""",
            "conversation" },
        { "/torn/debug_events", """{"label":"step_change","action":"a","call_id":"call-0001","content":{"x":["y"]}}""", "event" },
        { "/refer", """{"event_type":"calling.call.refer","params":{"call_id":"c","state":"completed","sip_refer_to":"sip:"""
            + """a@b.example.com","tag":"t"},"more":["x"]}""", "refer" },
        { "/state", """{"event_type":"calling.call.state","params":{"call_id":"c","call_state":"ended","parent":"""
            + """{"call_id":"p"},"device":{"type":"sip"}}}""", "state" },
        { "/torn/swaig", """{"action":"get_signature","functions":["keep"],"version":"2.0","more":{"x":["y"]}}""", "" },
        { "/torn/check_for_input", """{"conversation_id":"abc","more":{"x":["y"]}}""", "" },
    };
}
