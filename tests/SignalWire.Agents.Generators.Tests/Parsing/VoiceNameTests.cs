using SignalWire.Agents.Generators.Literals;

namespace SignalWire.Agents.Generators.Tests.Parsing;

/// <summary>How a voice is taken apart: only <c>engine.voice:model</c> is, everything else is sent as it stands.</summary>
public sealed class VoiceNameTests
{
    [Theory]
    [InlineData("rime.spore:mistv2", "spore", "rime", "mistv2")]
    [InlineData("a.b.c:m:n", "b.c", "a", "m:n")]
    [InlineData("elevenlabs.josh:eleven_turbo_v2.5", "josh", "elevenlabs", "eleven_turbo_v2.5")]
    [InlineData("rime.spore", "rime.spore", null, null)]
    [InlineData("spore:mist.v2", "spore:mist.v2", null, null)]
    [InlineData("spore:mistv2", "spore:mistv2", null, null)]
    [InlineData("en-US-Neural2-F", "en-US-Neural2-F", null, null)]
    [InlineData("", "", null, null)]
    public void Voice_OfEachForm_IsSentInItsParts(string given, string voice, string? engine, string? model)
    {
        var voiceOf = VoiceName.Parse(given);

        Assert.Equal((voice, engine, model), (voiceOf.Voice, voiceOf.Engine, voiceOf.Model));
    }

    [Fact]
    public void Voice_InAnAttribute_ReachesTheDocument()
    {
        var languages = GeneratedJson.Part("Languages", """
            using SignalWire.Agents;

            [VoiceAgent("A")]
            [Language("English", "en-US", "rime.spore:mistv2")]
            [Language("Deutsch", "de-DE", "plain \"one\"")]
            public partial class Support;
            """);

        Assert.Equal(
            """[{"name":"English","code":"en-US","voice":"spore","engine":"rime","model":"mistv2"},"""
            + """{"name":"Deutsch","code":"de-DE","voice":"plain \"one\""}]""",
            languages.GetRawText());
    }
}
