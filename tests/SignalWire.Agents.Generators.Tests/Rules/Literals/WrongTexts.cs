namespace SignalWire.Agents.Generators.Tests.Rules.Literals;

/// <summary>Texts that the platform certainly does not take.</summary>
internal static class WrongTexts
{
    /// <summary>The forms of a mark, the rule, and texts with what is said of them behind an equals sign.</summary>
    public static TheoryData<string, string, string[]> All => new()
    {
        {
            "E164", "SWA0380",
            [
                "= is empty", "5550100= does not begin with '+' and a country code",
                "0015550100000= does not begin with '+' and a country code", "+05550100000= has a country code that begins with 0",
                "+123456= has 6 digits instead of 7 to 15", "+1= has 1 digit instead of 7 to 15",
                "+1234567890123456= has 16 digits instead of 7 to 15", "+1 555 010 0000= has spaces or punctuation among its digits",
                "+1800FLOWERS= is not a telephone number", "+1555010０000= is not a telephone number",
                "++15550100000= is not a telephone number",
                "tel:+15550100000= has a scheme before the number", "alice= is not a telephone number",
                "(555) 010-0000= does not begin with '+' and a country code", "+= has 0 digits instead of 7 to 15",
                "+1555${x= is not a telephone number",
            ]
        },
        {
            "SipUri", "SWA0381",
            [
                "= is empty", "alice@example.com= does not begin with 'sip:' or 'sips:'", "sip:= has no host", "sip:alice@= has no host",
                "sips:alice= has no host", "sip:1000;transport=tcp= has no host", "sip:alice@:5060= has no host",
                "sip:@example.com= has no user before its '@'", "sip://alice@example.com= has '//' after 'sip:', like a web address",
                "sip:al ice@example.com= contains a space", "sip:<alice@example.com>= contains '<'",
                "sip:a@b@example.com= has two '@', the first of which must be written as '%40'",
                "sip:a%4@example.com= has a '%' without two hexadecimal digits after it",
                "sip:jörg@example.com= has 'ö' in its user, which must be escaped",
                "sip:#1@example.com= has '#' in its user, which must be escaped",
                "sip:alice@[2001:db8::1= has no IPv6 address between its brackets",
                "sip:alice@[192.0.2.1]= has no IPv6 address between its brackets",
                "sip:alice@2001:db8::1= has an IPv6 address without brackets",
                "sip:alice@example.com:99999= has a port that is not a number from 1 to 65535",
                "sip:alice@example.com:sip= has a port that is not a number from 1 to 65535",
                "sip:alice@example.com:= has a port that is not a number from 1 to 65535", "sip:alice@exam!ple.com= has '!' in its host",
                "sip:alice@example..com= has one dot too many in its host",
                "sip:alice@300.1.1.1= has an invalid IPv4 address (a number is above 255)",
                "tel:+15550100000= does not begin with 'sip:' or 'sips:'", "sip:alice@example.com;a b= contains a space",
            ]
        },
        {
            "SipUser", "SWA0381",
            [
                "= is empty", "sip:desk@pbx.example.com= is a whole address", "desk@pbx.example.com= is a whole address",
                "tel:+15550100000= is a whole address",
                "sip:= is a whole address", "@= is a whole address", "front desk= contains a space", "desk;x= contains ';'",
                "<desk>= contains '<'",
            ]
        },
        {
            "CallAddress", "SWA0381",
            [
                "= is empty", "support= is not a kind of address that the platform supports",
                "/support= does not have both a context and a resource",
                "//x= does not have both a context and a resource", "/public/= does not have both a context and a resource",
                "/public/a b= contains a space", "queue:= does not name a queue", "queue: = does not name a queue",
                "stream:https://example.com= does not stream to a 'wss://' or 'ws://' URL", "stream:wss://= has no host",
                "stream:wss://example.com/a b= contains a space", "stream:= does not stream to a 'wss://' or 'ws://' URL",
                "stream:ws:/example.com= does not stream to a 'wss://' or 'ws://' URL",
                "+15550100000= is not a kind of address that the platform supports",
            ]
        },
        {
            "Codecs", "SWA0382",
            [
                "= is empty", "PC MU= contains a space (codecs are separated by commas)",
                "PCMU PCMA= contains a space (codecs are separated by commas)",
                "PCMU,,PCMA= has an empty entry between its commas", "PCMU,= has an empty entry between its commas",
                ", = has an empty entry between its commas", "PCMU;PCMA= contains ';' (codecs are separated by commas)",
                "OPUS@= has '@', which is not a number with a unit such as 'h' or 'i'",
                "OPUS@48000= has '@48000', which is not a number with a unit such as 'h' or 'i'",
                "OPUS@h= has '@h', which is not a number with a unit such as 'h' or 'i'", "@48000h= has no name before its '@'",
                "G.722= is called 'G722' by the platform", "AMRWB@20i= is called 'AMR-WB' by the platform",
                "PCMU,h.264= is called 'H264' by the platform",
            ]
        },
        {
            "Bcp47", "SWA0383",
            [
                "= is empty", "en_US= is not a BCP 47 code", "English= is not a BCP 47 code", "e= is not a BCP 47 code",
                "en-= is not a BCP 47 code",
                "en-US-= is not a BCP 47 code", "en--US= is not a BCP 47 code", "english-US= is not a BCP 47 code",
                "en US= is not a BCP 47 code",
                "en-USA1= is not a BCP 47 code", "12= is not a BCP 47 code", "en-US\n= is not a BCP 47 code", "x-= is not a BCP 47 code",
                "en-x= is not a BCP 47 code",
            ]
        },
        {
            "Voice", "SWA0384",
            [
                "= is empty", "rime.spore:mistv2:mistv3= has two models", ".spore:mistv2= has no engine before its dot",
                "rime.:mistv2= has no name between its dot and its colon", "rime.spore:= has no model after its colon",
            ]
        },
        {
            "Dtmf", "SWA0385",
            [
                "12E4= contains 'E', which is not a key", "1-2= contains '-', which is not a key",
                "1 2= contains a space, which is not a key",
                "1,2= contains ',', which is not a key", "abcd= contains 'a', which is not a key", "p1= contains 'p', which is not a key",
                "１= contains '１', which is not a key",
            ]
        },
        {
            "PlayUrl", "SWA0386",
            [
                "= is empty", "tts:Hello= has the scheme 'tts', which the platform cannot play",
                "file:///a.mp3= has the scheme 'file', which the platform cannot play",
                "/sounds/a.mp3= has no scheme that the platform can play", "Hello there= has no scheme that the platform can play",
                "Note: hi there= has the scheme 'Note', which the platform cannot play",
                "SAY:Hello= has a scheme that is not lowercase", "ring:usa= does not end with a two-letter country code",
                "ring:= does not end with a two-letter country code", "ring:20= does not end with a two-letter country code",
                "ring:us:20= does not end with a two-letter country code",
                "ring:ten:us= has no number of seconds between 'ring:' and the country",
                "ring:1:2:us= has no number of seconds between 'ring:' and the country",
                "silence:= has no number of seconds after 'silence:'", "silence:long= has no number of seconds after 'silence:'",
                "silence:-1= has no number of seconds after 'silence:'", "silence:1.2.3= has no number of seconds after 'silence:'",
                "https://= has no host", "https://example.com/a b.mp3= contains a space",
            ]
        },
        {
            "HttpUrl", "SWA0387",
            [
                "= is empty", "/status= does not begin with 'http://' or 'https://'",
                "example.com/x= does not begin with 'http://' or 'https://'", "//example.com= does not begin with 'http://' or 'https://'",
                "ftp://example.com= does not begin with 'http://' or 'https://'",
                "https:/example.com= does not begin with 'http://' or 'https://'", "https://= has no host", "https:///x= has no host",
                "https://?x= has no host", "https://user@= has no host", "https://{host}/x= has '{' in its host",
                "https://example.com:port/= has a port that is not a number from 1 to 65535", "https://exa mple.com= contains a space",
                "https://example.com/a b= contains a space", " https://example.com= does not begin with 'http://' or 'https://'",
                "https://example.com/\n= contains a line break",
            ]
        },
        {
            "SwmlVariable", "SWA0388",
            [
                "= is empty", "call from= contains a space, which a name cannot contain", "call..from= has a part without a name",
                ".from= has a part without a name", "call.= has a part without a name", "vars.items[0= has a bracket that is not closed",
                "vars.items0]= has a closing bracket without an opening one", "${call.from= contains '{', which a name cannot contain",
                "a+b= contains '+', which a name cannot contain", "call.from == 'x'= contains a space, which a name cannot contain",
                "${call.from}= is the value of the variable and not its name",
                "%{vars.items[0]}= is the value of the variable and not its name",
            ]
        },
        {
            "E164 SipUri CallAddress", "SWA0380",
            [
                "5550100= does not begin with '+' and a country code", "+1555= has 4 digits instead of 7 to 15",
                "+1 (555) 010-0000= has spaces or punctuation among its digits",
            ]
        },
        {
            "E164 SipUri CallAddress", "SWA0381",
            [
                "sip:alice= has no host", "alice@example.com= does not begin with 'sip:' or 'sips:'", "queue:= does not name a queue",
                "/support= does not have both a context and a resource", "support= has none of the accepted forms",
                "= has none of the accepted forms",
                "https://example.com= has none of the accepted forms",
            ]
        },
    };
}
