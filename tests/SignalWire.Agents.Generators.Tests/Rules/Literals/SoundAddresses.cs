namespace SignalWire.Agents.Generators.Tests.Rules.Literals;

/// <summary>SIP addresses, and addresses of the platform's own, that a call can be connected to.</summary>
internal static class SoundAddresses
{
    private static readonly string[] Users =
    [
        "alice@", "+15550100000@", "*97@", "1_unusual.Name~(to-be!sure)&isn't+it$/x?,/;;*:&a=b@", "j%40son@", "alice;day=tuesday@",
        "a:pass$word@", "",
    ];

    private static readonly string[] UserStarts = ["desk", "Front", "+1555", "*9", "a%40b", "1000", "jörg", "日本", "x", "A-1"];

    private static readonly string[] UserEnds = ["", "1", ".x", "_y", "-z", "!", "~", "'", "(q)", "&=+$,?/#"];

    private static readonly string[] Hosts =
    [
        "example.com", "pbx.example.com:5060", "192.0.2.4", "[2001:db8::10]", "[2001:db8::10]:5070", "sip-1.eu.example.org.",
        "EXAMPLE.COM:65535", "a_b.example.net", "xn--bcher-kva.example", "bücher.example",
    ];

    /// <summary>Names and numbers, with every sign that may stand in a user unescaped, and escapes.</summary>
    public static IEnumerable<string> SipUsers =>
    [
        .. from first in UserStarts from last in UserEnds select first + last,
    ];

    private static readonly string[] StreamHosts =
    [
        "example.com", "example.com/audio", "media.example.com:8443/a/b?c=d&e=f", "user:secret@example.com/x", "192.0.2.7:9000",
        "[2001:db8::1]/s", "localhost:8080", "a.b.c.d.example/%20", "xn--bcher-kva.example", "example.com#x", "10.1.2.3", "example.com.",
        "pbx", "A.EXAMPLE", "e-x.example:1",
    ];

    /// <summary>Each kind of user at each kind of host, and addresses with parameters and headers.</summary>
    public static IEnumerable<string> Sip =>
    [
        .. from user in Users from host in Hosts select $"sip:{user}{host}",
        "sips:alice@example.com", "SIP:alice@example.com", "Sips:bob@192.0.2.4:5061", "sip:alice@localhost", "sip:localhost",
        "sip:pbx:5080", "sip:alice@pbx", "sip:alice@example.com;transport=tls", "sips:alice@example.com;transport=TCP;lr;maddr=192.0.2.1",
        "sip:+1-212-555-0100:1234@gateway.example.com;user=phone", "sips:alice@example.com?subject=project%20x&priority=urgent",
        "sip:example.com;method=REGISTER?to=alice%40example.com", "sip:user;par=u%40example.net@example.com",
        "sip:sips%3Auser%40example.com@example.net", "sip:+19725550100;phone-context=name%40domain@example.com", "sip:%61lice@example.com",
        "sip:alice@example.com?X-Context=a+b/c:d[e]", "sip:bob@example.com?Replaces=abc@host", "sip:alice@[::1]",
        "sip:alice@[::ffff:192.0.2.128]:5060", "sip:1000@10.0.0.1:1", "sip:alice@example.com:5060;lr?a=b",
    ];

    /// <summary>Resources, queues and streams.</summary>
    public static IEnumerable<string> OfThePlatform =>
    [
        .. from context in "public|private|support|sales-eu|a_b".Split('|')
        from resource in "alice|test_room|main-line|Room.1|42|x?channel=video|deep/er".Split('|')
        select $"/{context}/{resource}",
        .. from name in "support|sales-queue|Tier 2|a:b|été|1|q_1|vip.customers|on/call|x".Split('|')
        from scheme in "queue:|Queue:".Split('|')
        select $"{scheme}{name}",
        .. from scheme in "stream:wss://|stream:ws://|STREAM:WSS://".Split('|')
        from host in StreamHosts
        select $"{scheme}{host}",
        "/public/support/", "/p/r?x=/y//z",
    ];
}
