using SignalWire.Agents.Swml;

namespace SignalWire.Agents.Tests.Swml;

/// <summary>Verbs as a user writes them, and what stands in the document.</summary>
public sealed class FrontDeskTests
{
    [Fact]
    public void Play_BeforeTheAnswer_IsWrittenWithItsOneOption() => Written(
        new Play("ring:5:us") { AutoAnswer = false }, """{"play":{"url":"ring:5:us","auto_answer":false}}""");

    [Fact]
    public void Connect_WithOptions_IsWrittenInTheOrderOfDeclaration()
    {
        const string department = "sales";
        Written(
            new Connect($"sip:{department}@pbx.example.com")
            {
                From = "+15550100000",
                SessionTimeout = 1800,
                Codecs = [Codec.Pcmu, Codec.G722],
                Encryption = MediaEncryption.Mandatory,
                Headers = [new("X-Summary", "${global_data.summary}")],
            },
            """
            {"connect":{"to":"sip:sales@pbx.example.com","from":"+15550100000",
            "headers":[{"name":"X-Summary","value":"${global_data.summary}"}],
            "codecs":"PCMU,G722","session_timeout":1800,"encryption":"mandatory"}}
            """);
    }

    [Fact]
    public void SendDigits_OfAVariableText_IsWritten()
    {
        string digits = "12#";
        Written(new SendDigits(digits), """{"send_digits":{"digits":"12#"}}""");
    }

    [Fact]
    public void EnterQueue_WithANamedArgument_IsWritten() => Written(
        new EnterQueue("support", transferAfterBridge: "https://agents.example.com/after"),
        """{"enter_queue":{"queue_name":"support","transfer_after_bridge":"https://agents.example.com/after"}}""");

    [Fact]
    public void Verbs_OfAPhase_AreAnArray()
    {
        Verb[] bye = [new Play("say:Goodbye."), new Hangup()];

        Assert.Equal(
            """{"version":"1.0.0","sections":{"main":[{"play":{"url":"say:Goodbye."}},{"hangup":{}}]}}""", new SwmlDocument(bye).ToJson());
    }

    /// <summary>The text, to the order of its keys, and the verb again from it.</summary>
    private static void Written(Verb verb, string json)
    {
        Assert.Equal(json.ReplaceLineEndings(""), verb.ToJson());
        Assert.Equal(verb, Verb.Parse(json));
    }
}
