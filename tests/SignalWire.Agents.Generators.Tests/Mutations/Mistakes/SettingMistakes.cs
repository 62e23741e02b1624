using static SignalWire.Agents.Generators.Tests.Mutations.ProgramFiles;

namespace SignalWire.Agents.Generators.Tests.Mutations.Mistakes;

/// <summary>SWA0305 to SWA0319: what an agent says of itself in attributes.</summary>
internal static class SettingMistakes
{
    public static IReadOnlyList<Mutation> All { get; } =
    [
        new Mutation("SWA0305", Budget, "a temperature that is too high").Put("Temperature = 0.6", "Temperature = [|1.8|]"),
        new Mutation("SWA0305", Vaccines, "a wait in seconds in place of milliseconds")
            .Put("AttentionTimeout = 12_000", "AttentionTimeout = [|12|]"),
        new Mutation("SWA0305", DoorCamera, "a detection of voices in no form").Put("VadConfig = \"55:30\"", "VadConfig = [|\"55/30\"|]"),
        new Mutation("SWA0305", Budget, "a time to stop in no form").Put("HardStopTime = \"20m\"", "HardStopTime = [|\"20 minutes\"|]"),
        new Mutation("SWA0305", Reception, "a call of no length").Put("MaxDuration = 1800, Codecs", "MaxDuration = [|0|], Codecs"),
        new Mutation("SWA0305", "bistro.cs", "a part that is more than all").Put("TopP = 0.9", "TopP = [|9|]"),

        new Mutation("SWA0306", Ferry, "a language twice").Put("\"en-GB\", \"en-GB-Neural2-A\"", "[|\"zh-CN\"|], \"en-GB-Neural2-A\"")
            .Cut("[InternalFiller(InternalFunctions.CheckTime, \"en-GB\", \"Let me see the time.\")]\n"),
        new Mutation("SWA0306", Concierge, "a voice twice").Put("[MultilingualVoice(\"fr\",", "[MultilingualVoice([|\"es\"|],"),

        new Mutation("SWA0307", Orders, "a language with an underscore").Put("\"en-US\"", "[|\"en_US\"|]"),
        new Mutation("SWA0307", "Travel/TrainDesk.cs", "a language by its name")
            .Put("[Language(\"Japanese\", \"ja-JP\",", "[Language(\"Japanese\", [|\"Japanese\"|],"),
        new Mutation("SWA0307", Outages, "a filler of a malformed language")
            .Put("InternalFunctions.WaitForUser, \"en-US\"", "InternalFunctions.WaitForUser, [|\"english\"|]"),

        new Mutation("SWA0308", Orders, "a voice with two models").Put("\"rime.spore:mistv2\"", "[|\"rime.spore:mistv2:mistv3\"|]"),
        new Mutation("SWA0308", Pharmacy, "a voice without a name").Put("\"elevenlabs.josh\"", "[|\"elevenlabs.:josh\"|]"),
        new Mutation("SWA0308", "support.cs", "a voice without a model").Put("\"rime.spore:mistv2\"", "[|\"rime.spore:\"|]"),

        new Mutation("SWA0309", School, "a filler of a function that is not there").Put("InternalFunctions.NextStep", "[|\"next_steps\"|]"),
        new Mutation("SWA0309", DoorCamera, "a filler of a tool").Put("InternalFunctions.GetVisualInput", "[|\"ring_bell\"|]"),

        new Mutation("SWA0310", Claims, "a filler in another language")
            .Put("InternalFunctions.ChangeContext, \"en-US\"", "InternalFunctions.ChangeContext, [|\"fr\"|]"),
        new Mutation("SWA0310", Ferry, "a filler in a third language")
            .Put("InternalFunctions.CheckTime, \"en-GB\"", "InternalFunctions.CheckTime, [|\"ko-KR\"|]").Says("zh-CN, en-GB"),

        new Mutation("SWA0311", Vaccines, "a length of a call that is not answered")
            .Put("MaxDuration = 900", "AutoAnswer = false, MaxDuration = [|900|]"),
        new Mutation("SWA0311", Pharmacy, "a format of no recording")
            .Put("RecordCall = true, RecordFormat = RecordFormat.Mp3", "RecordFormat = [|RecordFormat.Mp3|]"),
        new Mutation("SWA0311", Reception, "an answer that is not given")
            .Put("Route = \"/reception\"", "Route = \"/reception\", AutoAnswer = false")
            .Mark("[[|Answer(MaxDuration = 1800, Codecs = [Codec.Opus, Codec.G722, Codec.Pcmu])|]]"),
        new Mutation("SWA0311", Couriers, "events that go elsewhere")
            .Put("DebugWebhookLevel = 1", "DebugWebhookLevel = 1, DebugWebhookUrl = [|\"https://events.example.com\"|]"),
        new Mutation("SWA0311", Knowledge, "variables of no resources").Cut("    Resources = true,\n")
            .Mark(""""ResourceVars = [|"""{"team": "sales"}"""|])]""""),
        new Mutation("SWA0311", Concierge, "a language beside voices of several")
            .PutAfter("[MultilingualVoice(\"es\", \"rime.luna\")]\n",
                "[[|Language|](\"English\", \"en\", \"rime.isa\", FunctionFillers = [\"One moment.\"])]\n"),
        new Mutation("SWA0311", Orders, "an engine that is there twice")
            .Put("\"rime.spore:mistv2\", SpeechFillers", "\"rime.spore:mistv2\", Engine = [|\"rime\"|], SpeechFillers"),

        new Mutation("SWA0312", Concierge, "a key of global data twice").Put("GlobalData(\"floors\", 7)", "GlobalData([|\"house\"|], 7)"),

        new Mutation("SWA0313", Concierge, "global data with an open bracket")
            .Put(""""Json = """["Bistro", "Roof"]""")"""", """"Json = [|"""["Bistro", "Roof" """|])""""),
        new Mutation("SWA0313", Knowledge, "variables that are a list")
            .Put(""""ResourceVars = """{"team": "sales"}""")"""", """"ResourceVars = [|"""["sales"]"""|])""""),
        new Mutation("SWA0313", DoorCamera, "extra keys with a comma too many")
            .Put(""""Extra = """{"ai_volume": "${vars.volume}"}""")"""", """"Extra = [|"""{"ai_volume": "${vars.volume}",}"""|])""""),

        new Mutation("SWA0314", Internet, "a pattern without what it stands for").Put("Replace = \"Wi-Fi\", IgnoreCase", "IgnoreCase")
            .Put("PatternHint(\"my fry\"", "PatternHint([|\"my fry\"|]"),
        new Mutation("SWA0314", "bistro.cs", "a hint without a pattern").Put("Pattern = \"bee ?stro\"", "Pattern = [|\"\"|]"),

        new Mutation("SWA0315", Internet, "a pattern with an open group").Put("\"(my|why) ?fry\"", "[|\"(my|why ?fry\"|]"),

        new Mutation("SWA0316", Vaccines, "a native function that is not there").Put("NativeFunctions.CheckTime", "[|\"check_clock\"|]"),
        new Mutation("SWA0316", Ferry, "a native function in another case")
            .Put("NativeFunctions.CheckTime, NativeFunctions.WaitForUser", "NativeFunctions.CheckTime, [|\"WaitForUser\"|]"),

        new Mutation("SWA0317", DoorCamera, "a setting in extra keys, too")
            .Put(""""Extra = """{"ai_volume": "${vars.volume}"}""")"""", """"Extra = [|"""{"energy_level": 50}"""|])""""),
        new Mutation("SWA0317", Reception, "two lengths of a call")
            .Put("Route = \"/reception\"", "Route = \"/reception\", MaxDuration = 900").Put("MaxDuration = 1800", "MaxDuration = [|1800|]"),

        new Mutation("SWA0318", Knowledge, "a server without a scheme")
            .Put("\"https://tools.example.com/mcp\"", "[|\"tools.example.com/mcp\"|]"),
        new Mutation("SWA0318", Knowledge, "functions of a path")
            .Put("[Include(\"https://partner.example.com/swaig\"", "[Include([|\"/swaig\"|]"),

        new Mutation("SWA0319", Knowledge, "a header without a colon")
            .Put("\"Authorization: Bearer ${global_data.tools_token}\"", "[|\"Authorization Bearer ${global_data.tools_token}\"|]"),
        new Mutation("SWA0319", Knowledge, "a header twice")
            .Put("${global_data.tools_token}\"]", "${global_data.tools_token}\", [|\"authorization: none\"|]]"),
    ];
}
