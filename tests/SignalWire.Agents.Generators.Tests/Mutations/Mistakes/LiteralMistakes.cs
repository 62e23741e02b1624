using static SignalWire.Agents.Generators.Tests.Mutations.ProgramFiles;

namespace SignalWire.Agents.Generators.Tests.Mutations.Mistakes;

/// <summary>SWA0380 to SWA0389: numbers, addresses and other texts that the platform takes in one form only.</summary>
internal static class LiteralMistakes
{
    public static IReadOnlyList<Mutation> All { get; } =
    [
        new Mutation("SWA0380", GiftCards, "a telephone number without a country")
            .Put("from: \"+15550100100\"", "from: [|\"5550100100\"|]"),
        new Mutation("SWA0380", Outages, "a telephone number as it is printed").Put("\"+15550100300\"", "[|\"+1 (555) 010-0300\"|]")
            .Says("has spaces or punctuation"),
        new Mutation("SWA0380", Meetings, "a telephone number in an arm").Put("? \"+15550100411\" :", "? [|\"555-0100-411\"|] :"),
        new Mutation("SWA0380", Callback, "a telephone number in a flow")
            .Put("new Connect(\"+15550100501\")", "new Connect([|\"15550100501\"|])"),
        new Mutation("SWA0380", Reception, "a telephone number of letters").Put("from: \"+15550100400\"", "from: [|\"+1800LAWYER\"|]"),
        new Mutation("SWA0380", "bistro.cs", "a telephone number without a country")
            .Put("from: \"+15550100000\"", "from: [|\"5550100000\"|]"),
        new Mutation("SWA0380", "frontdesk.cs", "a telephone number with a blank")
            .Put("From = \"+15550100000\"", "From = [|\"+1 5550100000\"|]"),

        new Mutation("SWA0381", Nurse, "an address without a scheme")
            .Put("\"sip:nurse@hospital.example.com\"", "[|\"nurse@hospital.example.com\"|]").Says("sip:"),
        new Mutation("SWA0381", Reception, "an address without a host")
            .Put("new SipRefer(\"sips:court@pbx.example.com\")", "new SipRefer([|\"sips:court\"|])"),
        new Mutation("SWA0381", Reception, "a name that is a whole address")
            .Put("SipUser(\"reception\")", "SipUser([|\"sip:reception@pbx.example.com\"|])"),
        new Mutation("SWA0381", Survey, "a queue without a name")
            .Put("new Connect(\"sip:guest-care@pbx.example.com\")", "new Connect([|\"queue:\"|])"),
        new Mutation("SWA0381", "frontdesk.cs", "an address without a host")
            .Put("SipRefer(\"sip:agents@pbx.example.com\")", "SipRefer([|\"sip:agents\"|])"),

        new Mutation("SWA0382", Reception, "a codec with a dot").Put("[Codec.Opus, Codec.Pcmu],", "[Codec.Opus, [|\"G.722\"|]],")
            .Says("G722"),
        new Mutation("SWA0382", AfterHours, "codecs without commas").Put("[Codec.Opus, Codec.Pcmu]", "[[|\"OPUS PCMU\"|]]"),

        new Mutation("SWA0383", PharmacyTools, "a filler with an underscore").Put("[Filler(\"en-US\",", "[Filler([|\"en_US\"|],")
            .Says("en-US"),
        new Mutation("SWA0383", Concierge, "a language by its name")
            .Put("Allowed = [\"en\", \"es\", \"fr\"]", "Allowed = [\"en\", \"es\", [|\"French\"|]]"),
        new Mutation("SWA0383", Tax, "a language of one call").Put("\"es-US\"", "[|\"es_US\"|]"),
        new Mutation("SWA0383", Survey, "a language in a constant")
            .Put("const string Language = \"en-US\"", "const string Language = \"english\"")
            .Put("SpeechLanguage = Language,", "SpeechLanguage = [|Language|],")
            .Put("new TranslateStart(\"es-US\", Language,", "new TranslateStart(\"es-US\", \"en-US\","),

        new Mutation("SWA0384", Tax, "a voice with two models").Put("\"rime.luna:arcana\"", "[|\"rime.luna:arcana:v2\"|]"),
        new Mutation("SWA0384", Survey, "a voice without a model").Put("SayVoice = \"Polly.Joanna\"", "SayVoice = [|\"Polly.Joanna:\"|]"),

        new Mutation("SWA0385", Switchboard, "keys with a comma").Put("\"1w*\"", "[|\"1,*\"|]").Says("','"),
        new Mutation("SWA0385", AfterHours, "a key that is a word").Put("Terminators = \"#\"", "Terminators = [|\"pound\"|]"),

        new Mutation("SWA0386", AfterHours, "words without their scheme")
            .Put("new Play(\"say:Our shop is closed.\")", "new Play([|\"Our shop is closed.\"|])").Says("say:"),
        new Mutation("SWA0386", Alarm, "a sound without a host").Put("\"https://cdn.example.com/siren.mp3\"", "[|\"/sounds/siren.mp3\"|]"),
        new Mutation("SWA0386", Switchboard, "a ring of a country that is none").Put("\"ring:6:us\"", "[|\"ring:6:usa\"|]"),
        new Mutation("SWA0386", "frontdesk.cs", "words of a scheme that is none").Put("\"say:Goodbye.\"", "[|\"tts:Goodbye.\"|]"),

        new Mutation("SWA0387", AfterHours, "a URL without a scheme")
            .Put("\"https://calls.example.com/messages\"", "[|\"calls.example.com/messages\"|]"),
        new Mutation("SWA0387", Callback, "a URL that is a path").Put("\"https://queue.example.com/waiting\"", "[|\"/waiting\"|]"),
        new Mutation("SWA0387", Cards, "a URL with a blank")
            .Put("\"https://pay.example.com/charge\"", "[|\"https://pay.example.com/charge card\"|]"),

        new Mutation("SWA0388", AfterHours, "a variable that is an expression").Put("\"prompt_value\"", "[|\"prompt_value == 1\"|]"),
        new Mutation("SWA0388", Callback, "a variable with a blank").Put("new Set(\"tries\", 0)", "new Set([|\"number of tries\"|], 0)"),

        new Mutation("SWA0389", Alarm, "a volume beyond its range").Put("Volume = -6", "Volume = [|-60|]"),
        new Mutation("SWA0389", Meetings, "a conference of one").Put("MaxParticipants = 40", "MaxParticipants = [|1|]"),
        new Mutation("SWA0389", Internet, "a temperature that is too high").Put("Temperature = 0.4", "Temperature = [|4|]"),
    ];
}
