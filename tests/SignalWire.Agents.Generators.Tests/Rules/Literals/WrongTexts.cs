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
                "= is empty", "5550100= has no '+' and country code at its start",
                "0015550100000= has no '+' and country code at its start", "+05550100000= has a country code that begins with 0",
                "+123456= has 6 digits and not 7 to 15", "+1= has 1 digit and not 7 to 15",
                "+1234567890123456= has 16 digits and not 7 to 15", "+1 555 010 0000= has spaces or signs among its digits",
                "+1800FLOWERS= is no number", "+1555010０000= is no number", "++15550100000= is no number",
                "tel:+15550100000= has a scheme before the number", "alice= is no number",
                "(555) 010-0000= has no '+' and country code at its start", "+= has 0 digits and not 7 to 15", "+1555${x= is no number",
            ]
        },
        {
            "SipUri", "SWA0381",
            [
                "= is empty", "alice@example.com= does not begin with 'sip:' or 'sips:'", "sip:= has no host", "sip:alice@= has no host",
                "sips:alice= has no host", "sip:1000;transport=tcp= has no host", "sip:alice@:5060= has no host",
                "sip:@example.com= has no user before its '@'", "sip://alice@example.com= has '//' behind 'sip:', as a web page has",
                "sip:al ice@example.com= has a space in it", "sip:<alice@example.com>= has '<' in it",
                "sip:a@b@example.com= has two '@', of which the first must be written '%40'",
                "sip:a%4@example.com= has a '%' without two hexadecimal digits behind it",
                "sip:jörg@example.com= has 'ö' in its user, which must be escaped",
                "sip:#1@example.com= has '#' in its user, which must be escaped",
                "sip:alice@[2001:db8::1= has no IPv6 address in its brackets", "sip:alice@[192.0.2.1]= has no IPv6 address in its brackets",
                "sip:alice@2001:db8::1= has an IPv6 address without brackets",
                "sip:alice@example.com:99999= has a port that is no number from 1 to 65535",
                "sip:alice@example.com:sip= has a port that is no number from 1 to 65535",
                "sip:alice@example.com:= has a port that is no number from 1 to 65535", "sip:alice@exam!ple.com= has '!' in its host",
                "sip:alice@example..com= has a dot too many in its host",
                "sip:alice@300.1.1.1= has no IPv4 address in its host: each of its numbers is 255 at most",
                "tel:+15550100000= does not begin with 'sip:' or 'sips:'", "sip:alice@example.com;a b= has a space in it",
            ]
        },
        {
            "SipUser", "SWA0381",
            [
                "= is empty", "sip:desk@pbx.example.com= is a whole address", "desk@pbx.example.com= is a whole address",
                "tel:+15550100000= is a whole address",
                "sip:= is a whole address", "@= is a whole address", "front desk= has a space in it", "desk;x= has ';' in it",
                "<desk>= has '<' in it",
            ]
        },
        {
            "CallAddress", "SWA0381",
            [
                "= is empty", "support= is none that the platform has", "/support= has not both a context and a resource",
                "//x= has not both a context and a resource", "/public/= has not both a context and a resource",
                "/public/a b= has a space in it", "queue:= names no queue", "queue: = names no queue",
                "stream:https://example.com= streams to no 'wss://' or 'ws://'", "stream:wss://= has no host",
                "stream:wss://example.com/a b= has a space in it", "stream:= streams to no 'wss://' or 'ws://'",
                "stream:ws:/example.com= streams to no 'wss://' or 'ws://'", "+15550100000= is none that the platform has",
            ]
        },
        {
            "Codecs", "SWA0382",
            [
                "= is empty", "PC MU= has a space in it; commas part codecs", "PCMU PCMA= has a space in it; commas part codecs",
                "PCMU,,PCMA= has an empty place between its commas", "PCMU,= has an empty place between its commas",
                ", = has an empty place between its commas", "PCMU;PCMA= has ';' in it; commas part codecs",
                "OPUS@= has '@', which is no number with a unit such as 'h' or 'i'",
                "OPUS@48000= has '@48000', which is no number with a unit such as 'h' or 'i'",
                "OPUS@h= has '@h', which is no number with a unit such as 'h' or 'i'", "@48000h= has no name before its '@'",
                "G.722= is called 'G722' by the platform", "AMRWB@20i= is called 'AMR-WB' by the platform",
                "PCMU,h.264= is called 'H264' by the platform",
            ]
        },
        {
            "Bcp47", "SWA0383",
            [
                "= is empty", "en_US= is none of BCP 47", "English= is none of BCP 47", "e= is none of BCP 47", "en-= is none of BCP 47",
                "en-US-= is none of BCP 47", "en--US= is none of BCP 47", "english-US= is none of BCP 47", "en US= is none of BCP 47",
                "en-USA1= is none of BCP 47", "12= is none of BCP 47", "en-US\n= is none of BCP 47", "x-= is none of BCP 47",
                "en-x= is none of BCP 47",
            ]
        },
        {
            "Voice", "SWA0384",
            [
                "= is empty", "rime.spore:mistv2:mistv3= has two models", ".spore:mistv2= has no engine before its dot",
                "rime.:mistv2= has no name between its dot and its colon", "rime.spore:= has no model behind its colon",
            ]
        },
        {
            "Dtmf", "SWA0385",
            [
                "12E4= has 'E', which is no key", "1-2= has '-', which is no key", "1 2= has a space, which is no key",
                "1,2= has ',', which is no key", "abcd= has 'a', which is no key", "p1= has 'p', which is no key",
                "１= has '１', which is no key",
            ]
        },
        {
            "PlayUrl", "SWA0386",
            [
                "= is empty", "tts:Hello= has the scheme 'tts', which the platform does not play",
                "file:///a.mp3= has the scheme 'file', which the platform does not play",
                "/sounds/a.mp3= has no scheme that the platform plays", "Hello there= has no scheme that the platform plays",
                "Note: hi there= has the scheme 'Note', which the platform does not play",
                "SAY:Hello= has a scheme that is not in small letters", "ring:usa= has no country of two letters at its end",
                "ring:= has no country of two letters at its end", "ring:20= has no country of two letters at its end",
                "ring:us:20= has no country of two letters at its end",
                "ring:ten:us= has no number of seconds between 'ring:' and the country",
                "ring:1:2:us= has no number of seconds between 'ring:' and the country",
                "silence:= has no number of seconds behind 'silence:'", "silence:long= has no number of seconds behind 'silence:'",
                "silence:-1= has no number of seconds behind 'silence:'", "silence:1.2.3= has no number of seconds behind 'silence:'",
                "https://= has no host", "https://example.com/a b.mp3= has a space in it",
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
                "https://example.com:port/= has a port that is no number from 1 to 65535", "https://exa mple.com= has a space in it",
                "https://example.com/a b= has a space in it", " https://example.com= does not begin with 'http://' or 'https://'",
                "https://example.com/\n= has a line break in it",
            ]
        },
        {
            "SwmlVariable", "SWA0388",
            [
                "= is empty", "call from= has a space in it, as no name has", "call..from= has a part without a name",
                ".from= has a part without a name", "call.= has a part without a name", "vars.items[0= has a bracket that is not closed",
                "vars.items0]= has a bracket that closes none", "${call.from= has '{' in it, as no name has",
                "a+b= has '+' in it, as no name has", "call.from == 'x'= has a space in it, as no name has",
                "${call.from}= is what the variable holds and not its name",
                "%{vars.items[0]}= is what the variable holds and not its name",
            ]
        },
        {
            "E164 SipUri CallAddress", "SWA0380",
            [
                "5550100= has no '+' and country code at its start", "+1555= has 4 digits and not 7 to 15",
                "+1 (555) 010-0000= has spaces or signs among its digits",
            ]
        },
        {
            "E164 SipUri CallAddress", "SWA0381",
            [
                "sip:alice= has no host", "alice@example.com= does not begin with 'sip:' or 'sips:'", "queue:= names no queue",
                "/support= has not both a context and a resource", "support= is none of what is taken", "= is none of what is taken",
                "https://example.com= is none of what is taken",
            ]
        },
    };
}
