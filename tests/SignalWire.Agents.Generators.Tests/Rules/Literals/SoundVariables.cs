namespace SignalWire.Agents.Generators.Tests.Rules.Literals;

/// <summary>Names of variables.</summary>
internal static class SoundVariables
{
    private static readonly string[] OfCall =
    [
        "call_id", "node_id", "segment_id", "call_state", "direction", "type", "from", "to", "headers", "project_id", "space_id",
        "sip_data", "sip_data.sip_req_user", "sip_data.sip_contact_host", "headers[0].name", "headers[0].value", "parent.device_type",
        "parent.node_id",
    ];

    private static readonly string[] Paths =
    [
        "x", "x_1", "camelCase", "UPPER", "items[0]", "items[12].name", "a.b.c.d", "matrix[1][2]", "map['a key']", "map[\"x.y\"]", "a[b]",
        "a[vars.i]", "X-Custom", "été", "_private", "$odd", "0", "a[0].b[1].c", "a[-1]", "list[i + 1]",
    ];

    public static IEnumerable<string> Names =>
    [
        .. OfCall.Select(name => $"call.{name}"),
        .. from scope in "vars|params|envs|global_data|args".Split('|') from path in Paths select $"{scope}.{path}",
        "connect_result", "return_value", "prompt_value", "record_url", "sip_refer_result", "lc:args.city", "enc:url:args.city",
        "request_response.items[0]", "foo", "x",
        "vars.${call.from}", "${vars.name}.count", "vars.items[%{vars.i}]", "${a}${b}",
        "a b:${x}", "?? %{x[0]} ??", "$${x}", "é${vars['a}b']}",
    ];
}
