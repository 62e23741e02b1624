using System.Text.Json;
using SignalWire.Agents.Swml;

namespace SignalWire.Agents.Tests.Swml;

/// <summary>What is wrong with a verb is told by the words of the document: where, and what.</summary>
public sealed class ReadingFaultTests
{
    public static TheoryData<string, string> Faults => new()
    {
        {
            """{"play":{"url":"ring:us","auto_anser":false}}""",
            "play: unknown key 'auto_anser'; known keys: url, urls, auto_answer, volume, say_voice, say_language, say_gender, "
            + "status_url" },
        { """{"hangup":{"verb_name":"x"}}""", "hangup: unknown key 'verb_name'; known keys: reason" },
        {
            """{"connect":{"to":"+15550100000","headers":[{"name":"X-A","value":"a","x":1}]}}""",
            "connect.headers[0]: unknown key 'x'; known keys: name, value" },
        { """{"enter_queue":{"queue_name":"support"}}""", "enter_queue: the key 'transfer_after_bridge' is missing" },
        {
            """{"connect":{"from":"+15550100000"}}""",
            "connect: 'connect' must have exactly one of 'to', 'serial', 'parallel' and 'serial_parallel'"
        },
        {
            """{"connect":{"serial":[{"parallel":[]}]}}""",
            "connect: each destination in 'serial', 'parallel' or 'serial_parallel' must have a 'to'"
        },
        { """{"play":{"url":"ring:us","urls":["ring:us"]}}""", "play: 'play' must have either 'url' or 'urls'" },
        { """{"play":{"url":"ring:us","url":"ring:de"}}""", "play: 'url' appears twice" },
        { """{"play":{"url":null}}""", "play: 'play' must have either 'url' or 'urls'" },
        { """{"send_digits":{"digits":null}}""", "send_digits.digits: must not be null" },
        { """{"send_digits":{"digits":1}}""", "send_digits.digits: must be a string" },
        { """{"send_sms":{"to_number":"+15550100000","from_number":"+15550100001"}}""", "send_sms: 'send_sms' needs 'body' or 'media'" },
        { """{"play":{"urls":["say:a",2]}}""", "play.urls[1]: must be a string" },
        { """{"play":{"urls":["say:a",null]}}""", "play.urls[1]: must not be null" },
        { """{"play":"say:a"}""", "play: must be an object" },
        { """{"play":null}""", "play: must be an object" },
        { """{"play":{"url":"say:a","volume":"loud"}}""", "play.volume: must be a number, or a variable such as ${vars.x}" },
        { """{"prompt":{"play":"say:a","volume":"${vars.x}"}}""", "prompt.volume: must be a number" },
        { """{"connect":{"to":"a","timeout":1.5}}""", "connect.timeout: must be a whole number, or a variable such as ${vars.x}" },
        {
            """{"connect":{"to":"a","timeout":99999999999}}""",
            "connect.timeout: must be a whole number, or a variable such as ${vars.x}" },
        {
            """{"connect":{"to":"a","answer_on_bridge":"true"}}""",
            "connect.answer_on_bridge: must be true or false, or a variable such as ${vars.x}" },
        {
            """{"connect":{"to":"a","encryption":"required"}}""",
            """connect.encryption: must be one of "mandatory", "optional", "forbidden" """ },
        { """{"connect":{"to":"a","encryption":1}}""", """connect.encryption: must be one of "mandatory", "optional", "forbidden" """ },
        { """{"connect":{"to":"a","codecs":["OPUS"]}}""", "connect.codecs: must be a string of words separated by ','" },
        {
            """{"connect":{"to":"a","confirm":[{"transfer":{"dest":"main"}}]}}""",
            "connect.confirm: 'confirm' does not accept the verb 'transfer'" },
        { """{"connect":{"to":"a","ringback":{"loop":1.5}}}""", "connect.ringback.loop: must be a whole number" },
        {
            """{"connect":{"to":"a","result":{"case":{"not found":[{"hangup":{"why":1}}]}}}}""",
            "connect.result.case['not found'][0].hangup: unknown key 'why'; known keys: reason" },
        { """{"switch":{"variable":"x","case":{"1":[],"1":[]}}}""", "switch.case: '1' appears twice" },
        { """{"switch":{"variable":"x","case":[]}}""", "switch.case: must be an object whose values are arrays of verbs" },
        { """{"cond":[{"when":"true"}]}""", "cond[0]: a condition must have 'when' and 'then', or only 'else'" },
        { """{"cond":{}}""", "cond: must be an array" },
        { """{"label":5}""", "label: must be a string" },
        { """{"unset":{}}""", "unset: must be a string or an array of strings" },
        { """{"set":[]}""", "set: must be an object" },
        { """{"sleep":"long"}""", "sleep: must be a whole number, or a variable such as ${vars.x}" },
        { """{"sleep":{"duration":true}}""", "sleep.duration: must be a whole number, or a variable such as ${vars.x}" },
        {
            """{"pay":{"payment_connector_url":"https://x.example.com","postal_code":10115}}""",
            "pay.postal_code: must be true, false or a postal code" },
        {
            """{"pay":{"payment_connector_url":"https://x.example.com","prompts":[{"for":"a","actions":[{"type":"say","phrase":5}]}]}}""",
            "pay.prompts[0].actions[0].phrase: must be a string" },
        { """{"live_transcribe":{"action":"inject"}}""", "live_transcribe.action: must be one of start, stop and summarize" },
        {
            """{"live_translate":{"action":{"start":{"from_lang":"a","to_lang":"b"}}}}""",
            "live_translate.action.start: the key 'direction' is missing" },
        { """{"live_translate":{"action":{"stop":{}}}}""", "live_translate.action: must be one of start, stop, summarize and inject" },
        {
            """{"live_translate":{"action":{"summarize":{},"stop":{}}}}""",
            "live_translate.action: must be one of start, stop, summarize and inject" },
        {
            """{"execute":{"dest":"a","on_return":[{"play":{"url":"a"},"hangup":{}}]}}""",
            "execute.on_return[0]: a verb must be the only key of its object, but 'play' is followed by 'hangup'" },
        {
            """{"execute":{"dest":"a","on_return":[{}]}}""",
            "execute.on_return[0]: a verb must be an object whose only key is the name of the verb"
        },
        { """["hangup"]""", "$: a verb must be an object whose only key is the name of the verb" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void Verb_WithAFault_IsRefusedInItsOwnWords(string json, string message)
    {
        var fault = Assert.Throws<JsonException>(() => Verb.Parse(json));

        Assert.Equal(message.TrimEnd(), fault.Message);
        Assert.StartsWith("$", fault.Path, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"hangup":{}""")]
    [InlineData("""{"hangup":{}} {}""")]
    [InlineData("")]
    public void Text_ThatIsNoJson_IsRefusedByLine(string json) =>
        Assert.Contains("LineNumber: 0", Assert.ThrowsAny<JsonException>(() => Verb.Parse(json)).Message, StringComparison.Ordinal);

    [Fact]
    public void Verb_WithoutAType_IsReadAsItIs()
    {
        const string json = """{"transcribe":{"status_url":"https://x.example.com","n":[1.50,null]}}""";

        var verb = Assert.IsType<CustomVerb>(Verb.Parse(json));

        Assert.Equal("transcribe", verb.VerbName);
        Assert.Equal(new CustomVerb("transcribe", SwmlJson.Parse("""{"n":[1.5,null],"status_url":"https://x.example.com"}""")), verb);
        Assert.Equal(json, verb.ToJson());
    }

    [Fact]
    public void CustomVerb_OfAKnownNameWithAnUnknownKey_IsWrittenAsItIs() => Assert.Equal(
        """{"connect":{"to":"+15550100000","from_name":"Front desk"}}""",
        new CustomVerb("connect", SwmlJson.Parse("""{"to":"+15550100000","from_name":"Front desk"}""")).ToJson());

    [Fact]
    public void Conditions_FiftyDeep_AreReadAsTheyWere()
    {
        Verb verb = new Hangup();
        for (int i = 0; i < 50; i++)
        {
            verb = new Cond(new Condition($"vars.x == {i}", verb), Condition.Otherwise(new Label("end")));
        }

        Assert.Equal(verb, Verb.Parse(verb.ToJson()));
    }

    [Fact]
    public void Conditions_DeeperThanAnyDocumentIs_AreRefused()
    {
        string json = string.Concat(Enumerable.Repeat("""{"cond":[{"else":[""", 100_000));

        Assert.ThrowsAny<JsonException>(() => Verb.Parse(json));
    }
}
