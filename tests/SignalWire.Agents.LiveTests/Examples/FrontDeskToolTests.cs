namespace SignalWire.Agents.LiveTests.Examples;

/// <summary>What the tools of the example about SIP answer.</summary>
public sealed class FrontDeskToolTests
{
    [SharedTheory]
    [InlineData(
        "transfer",
        """{"department":"service"}""",
        """
        {"response":"Connecting you now.","action":[{"SWML":{"version":"1.0.0","sections":{"main":[{"connect":{"to":"sip:Service@pbx.example.com",
        "from":"+15550100000","headers":[{"name":"X-Summary","value":"${global_data.summary}"}],"codecs":"PCMU,G722","session_timeout":1800,
        "encryption":"mandatory"}}]}},"transfer":"true"}]}
        """)]
    [InlineData(
        "escalate",
        """{"reason":"Wants a refund."}""",
        """
        {"response":"I am passing you to a colleague.","action":[{"set_global_data":{"reason":"Wants a refund."}},
        {"SWML":{"version":"1.0.0","sections":{"main":[{"sip_refer":{"to_uri":"sip:agents@pbx.example.com"}}]}}}],"post_process":true}
        """)]
    [InlineData("hold", "{}", """{"response":"One moment.","action":[{"hold":60}]}""")]
    [InlineData(
        "dial",
        """{"digits":"12#"}""",
        """{"response":"Dialling.","action":[{"SWML":{"version":"1.0.0","sections":{"main":[{"send_digits":{"digits":"12#"}}]}}}]}""")]
    [InlineData(
        "queue",
        "{}",
        """
        {"response":"You are in the queue.","action":[{"SWML":{"version":"1.0.0","sections":{"main":[{"enter_queue":{"queue_name":"support",
        "transfer_after_bridge":"https://agents.example.com/after"}}]}}}]}
        """)]
    public async Task Tool_OfTheExample_AnswersAsItsCodeSays(string tool, string arguments, string answer)
    {
        await using var agent = LiveAgent.Compile(ExampleTools.Read("frontdesk.cs", "FrontDeskAgent", "[VoiceAgent(\"Front desk\")]"));

        Assert.Equal(answer.ReplaceLineEndings(""), await agent.AnswerAsync(tool, arguments));
    }
}
