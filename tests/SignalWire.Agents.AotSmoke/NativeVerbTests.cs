using SignalWire.Agents.AotSmoke.Verbs;
using SignalWire.Agents.Swml;

namespace SignalWire.Agents.AotSmoke;

/// <summary>Verbs are written and read in a native program as here.</summary>
[Collection(NativeGroup.Name)]
public sealed class NativeVerbTests(PublishedPrograms programs)
{
    [NativeFact]
    public async Task Verbs_OfEachKind_AreWrittenAndReadByANativeProgram()
    {
        var run = await DotnetCommand.RunProgramAsync(programs.Binary("Verbs"), Path.GetTempPath());

        const string fault = "sections.main[0].connect.encryption: must be one of \"mandatory\", \"optional\", \"forbidden\"";
        Assert.Equal((0, $"{EveryVerb.Document.ToJson()}\n{fault}\n"), run);
    }

    [Fact]
    public void EveryVerb_OfTheProgram_IsThere() => Assert.Empty(
        typeof(Verb).Assembly.GetTypes().Where(type => type.BaseType == typeof(Verb))
            .Except(EveryVerb.Document.Main.Select(verb => verb.GetType())));
}
