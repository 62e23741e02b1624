using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using SignalWire.Agents.Swml;
using SignalWire.Agents.Tests.Swml.Randomized;

namespace SignalWire.Agents.Tests.Swml;

/// <summary>Documents of any origin are read: what strict reading refuses is told, and nothing of it is lost.</summary>
public sealed class LenientDocumentTests
{
    private const int Samples = 200;

    /// <summary>Verbs in forms that can only mean one thing: what they are read as, and the findings.</summary>
    public static TheoryData<string, string, string> Plain => new()
    {
        { "\"hangup\"", """{"hangup":{}}""", "$: a verb must be an object whose only key is the name of the verb" },
        { "\"answer\"", """{"answer":{}}""", "$: a verb must be an object whose only key is the name of the verb" },
        { """{"answer":null}""", """{"answer":{}}""", "answer: must be an object" },
        { """{"hangup":true}""", """{"hangup":{}}""", "hangup: must be an object" },
        { """{"hangup":"busy"}""", """{"hangup":{"reason":"busy"}}""", "hangup: must be an object" },
        { """{"play":"say:hi"}""", """{"play":{"url":"say:hi"}}""", "play: must be an object" },
        { """{"play":["say:a","ring:us"]}""", """{"play":{"urls":["say:a","ring:us"]}}""", "play: must be an object" },
        { """{"connect":"+15550100000"}""", """{"connect":{"to":"+15550100000"}}""", "connect: must be an object" },
        { """{"transfer":"main"}""", """{"transfer":{"dest":"main"}}""", "transfer: must be an object" },
        { """{"execute":"main"}""", """{"execute":{"dest":"main"}}""", "execute: must be an object" },
        { """{"goto":"a"}""", """{"goto":{"label":"a"}}""", "goto: must be an object" },
        { """{"join_room":"a"}""", """{"join_room":{"name":"a"}}""", "join_room: must be an object" },
        { """{"join_conference":"a"}""", """{"join_conference":{"name":"a"}}""", "join_conference: must be an object" },
        { """{"send_digits":"12#"}""", """{"send_digits":{"digits":"12#"}}""", "send_digits: must be an object" },
        { """{"sip_refer":"sip:a@b"}""", """{"sip_refer":{"to_uri":"sip:a@b"}}""", "sip_refer: must be an object" },
        {
            """{"play":{"url":"ring:us","auto_answer":"false"}}""",
            """{"play":{"url":"ring:us","auto_answer":false}}""",
            "play.auto_answer: must be true or false, or a variable such as ${vars.x}" },
        {
            """{"play":{"url":"ring:us","volume":"-1.5"}}""",
            """{"play":{"url":"ring:us","volume":-1.5}}""",
            "play.volume: must be a number, or a variable such as ${vars.x}" },
        {
            """{"connect":{"to":15550100000,"timeout":"20"}}""",
            """{"connect":{"to":"15550100000","timeout":20}}""",
            "connect.to: must be a string|connect.timeout: must be a whole number, or a variable such as ${vars.x}" },
        { """{"send_digits":{"digits":12}}""", """{"send_digits":{"digits":"12"}}""", "send_digits.digits: must be a string" },
        {
            """{"switch":{"variable":"x","case":{"1 a":["hangup",{"play":"say:a"}]},"default":[{"cond":[{"when":"true","then":"""
            + """["answer"]}]}]}}""",
            """{"switch":{"variable":"x","case":{"1 a":[{"hangup":{}},{"play":{"url":"say:a"}}]},"default":[{"cond":["""
            + """{"when":"true","then":[{"answer":{}}]}]}]}}""",
            "switch.case['1 a'][0]: a verb must be an object whose only key is the name of the verb|switch.case['1 a'][1].play: must be an "
            + "object|switch.default[0].cond[0].then[0]: a verb must be an object whose only key is the name of the verb"
        },
    };

    /// <summary>Verbs that are kept as they are.</summary>
    public static TheoryData<string, string> Kept => new()
    {
        { """{"connect":{"to":"+15550100000","from_name":"Front desk"}}""", "connect: unknown key 'from_name'" },
        {
            """{"connect":{"to":15550100000,"from_name":"Front desk"}}""",
            "connect.to: must be a string|connect: unknown key 'from_name'" },
        { """{"connect":{"to":"a","encryption":"required"}}""", "connect.encryption: must be one of" },
        { """{"connect":{"to":"a","headers":[{"name":"X-A","value":"a","x":1.50}]}}""", "connect.headers[0]: unknown key 'x'" },
        { """{"play":{"url":"ring:us","url":"ring:de"}}""", "play: 'url' appears twice" },
        { """{"play":{"url":"ring:us","volume":"loud"}}""", "play.volume: must be a number" },
        { """{"play":{}}""", "play: 'play' must have either 'url' or 'urls'" },
        { """{"play":7}""", "play: must be an object" },
        { "\"play\"", "$: a verb must be an object whose only key is the name of the verb" },
        { "\"transcribe\"", "$: a verb must be an object whose only key is the name of the verb" },
        { "7", "$: a verb must be an object whose only key is the name of the verb" },
        { "null", "$: must not be null" },
        { "[]", "$: a verb must be an object whose only key is the name of the verb" },
        { "{}", "$: a verb must be an object whose only key is the name of the verb" },
        { """{"play":{"url":"a"},"hangup":{}}""", "$: a verb must be the only key of its object" },
        { """{"a":1,"a":2}""", "$: a verb must be the only key of its object" },
        { """{"switch":{"variable":"x","case":{"1":[]},"fallback":[]}}""", "switch: unknown key 'fallback'" },
        { """{"\u0001":{"hangup":{}}}""", "" },
        { """{"transcribe":{"n":[1.50,null]}}""", "" },
    };

    [Theory]
    [MemberData(nameof(Plain))]
    public void Verb_InAnotherForm_IsReadAsWhatItMeans(string verb, string usual, string findings)
    {
        var document = SwmlDocument.Parse(Document(verb), out var found);

        Assert.Equal(Verb.Parse(usual), Assert.Single(document.Main));
        Assert.Equal(findings.Split('|').Select(finding => Within(finding)), found.Select(finding => finding.ToString()));
        Assert.All(found, finding => Assert.False(finding.IsKept));
        Assert.Throws<JsonException>(() => SwmlDocument.Parse(Document(verb)));
    }

    [Theory]
    [MemberData(nameof(Kept))]
    public void Verb_ThatIsNotUnderstood_IsKeptAsItIs(string verb, string findings)
    {
        string json = Document(verb);

        var document = SwmlDocument.Parse(json, out var found);

        Assert.Equal(json, document.ToJson());
        Assert.IsType<CustomVerb>(Assert.Single(document.Main));
        Assert.All(found, finding => Assert.True(finding.IsKept));
        Assert.Equal(findings.Split('|', StringSplitOptions.RemoveEmptyEntries).Length, found.Count);
        Assert.All(
            findings.Split('|', StringSplitOptions.RemoveEmptyEntries).Zip(found),
            pair => Assert.StartsWith(Within(pair.First), pair.Second.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void Verb_WithinAnother_IsKeptAloneAndTheOtherIsRead()
    {
        string json = Document(
            """{"switch":{"variable":"x","case":{"1":[{"play":{"url":"say:a"}},{"hangup":{"why":"5"}}]},"default":[{"execute":"""
            + """{"dest":"a","on_return":[7,{"connect":{"to":"b","new":true}}]}}]}}""");

        var document = SwmlDocument.Parse(json, out var found);

        Assert.Equal(json, document.ToJson());
        var switching = Assert.IsType<Switch>(Assert.Single(document.Main));
        Assert.Equal(new Play("say:a"), switching.Cases[0].Verbs[0]);
        Assert.Equal(new CustomVerb("hangup", new JsonObject { ["why"] = "5" }), switching.Cases[0].Verbs[1]);
        var after = Assert.IsType<Execute>(Assert.Single(switching.Default!)).OnReturn!;
        Assert.Equal(new CustomVerb("connect", new JsonObject { ["to"] = "b", ["new"] = true }), after[1]);
        Assert.Equal(
            ["sections.main[0].switch.case.1[1].hangup", "sections.main[0].switch.default[0].execute.on_return[0]",
                "sections.main[0].switch.default[0].execute.on_return[1].connect"],
            found.Select(finding => finding.Path).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("""{"version":"1.0.0","sections":{"main":[]},"title":"x","meta":{"a":[1.50]}}""", 2)]
    [InlineData("""{"version":"1.1.0","sections":{"main":[]}}""", 1)]
    [InlineData("""{"sections":{"main":[]},"version":1}""", 1)]
    [InlineData("""{"sections":{"main":[],"other":[{"hangup":{}}]}}""", 0)]
    public void Document_WithMore_KeepsIt(string json, int findings)
    {
        var document = SwmlDocument.Parse(json, out var found);

        Assert.Equal(json, document.ToJson());
        Assert.Equal(findings, found.Count);
    }

    [Theory]
    [InlineData("{}", 1)]
    [InlineData("""{"version":"1.0.0"}""", 1)]
    [InlineData("""{"sections":[]}""", 2)]
    [InlineData("""{"sections":{"main":{"hangup":{}}}}""", 1)]
    [InlineData("""{"sections":{"start":["hangup"]}}""", 2)]
    [InlineData("""{"sections":{"main":[],"main":[]},"sections":{"main":[]}}""", 1)]
    [InlineData("""{"sections":{"main":[{"play":{"url":"\ud83d"}}]}}""", 0)]
    public void Document_OfAnotherShape_IsRead(string json, int findings)
    {
        SwmlDocument.Parse(json, out var found);

        Assert.Equal(findings, found.Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("\"hangup\"")]
    [InlineData("null")]
    [InlineData("{} {}")]
    public void Text_ThatIsNoObject_IsRefused(string text) => Assert.ThrowsAny<JsonException>(() => SwmlDocument.Parse(text, out _));

    [Fact]
    public void Document_OfAnyVerbs_IsReadAsStrictReadingDoes() => Check.Sample(
        RandomVerbs.Documents,
        document =>
        {
            Assert.Equal(document, SwmlDocument.Parse(document.ToUtf8Json(), out var findings));
            Assert.Empty(findings);
        },
        iter: Samples);

    /// <summary>Newer keys, texts for values, short forms and slips anywhere in a document.</summary>
    [Fact]
    public void Document_SpoiltAtRandom_IsReadAndKeepsWhatIsNotUnderstood() => Check.Sample(
        Gen.Select(RandomVerbs.Documents, Gen.Int),
        (document, seed) =>
        {
            var random = new Random(seed);
            var spoilt = JsonNode.Parse(document.ToJson(), documentOptions: new() { MaxDepth = 256 })!;
            for (int i = random.Next(1, 4); i > 0; i--)
            {
                Spoil(spoilt["sections"]!, random);
            }

            string json = spoilt.ToJsonString();
            var read = SwmlDocument.Parse(json, out var findings);
            string written = read.ToJson();

            Assert.True(
                findings.Any(finding => !finding.IsKept) || JsonElement.DeepEquals(JsonElement.Parse(json), JsonElement.Parse(written)),
                json);
            Assert.Equal(written, SwmlDocument.Parse(written, out _).ToJson());
        },
        iter: Samples);

    [RecordedFact]
    public void Documents_OfTheVendor_AreReadWhateverTheyHold()
    {
        var documents = RecordedCase.AllIds.Select(id => (Id: id, new RecordedCase(id).Document))
            .Where(recorded => recorded.Document is not null)
            .ToList();

        Assert.NotEmpty(documents);
        Assert.All(documents, recorded =>
        {
            var read = SwmlDocument.Parse(recorded.Document!.Value.GetRawText(), out var findings);
            Assert.True(
                findings.Any(finding => !finding.IsKept)
                    || JsonElement.DeepEquals(recorded.Document.Value, JsonElement.Parse(read.ToJson())), recorded.Id);
        });
    }

    private static string Document(string verb) => $$$"""{"version":"1.0.0","sections":{"main":[{{{verb}}}]}}""";

    private static string Within(string finding) =>
        finding.StartsWith('$') ? $"sections.main[0]{finding[1..]}" : $"sections.main[0].{finding}";

    private static void Spoil(JsonNode node, Random random)
    {
        switch (node)
        {
            case JsonObject fields when fields.Count > 0 && random.Next(4) > 0:
                var (key, value) = fields.ElementAt(random.Next(fields.Count));
                switch (value)
                {
                    case JsonObject or JsonArray when random.Next(5) > 0:
                        Spoil(value, random);
                        break;
                    case JsonValue when random.Next(2) > 0:
                        fields[key] = value.ToString();
                        break;
                    default:
                        fields[key] = Odd(random);
                        break;
                }

                break;
            case JsonObject fields:
                fields[$"new_key_{random.Next(3)}"] = Odd(random);
                break;
            case JsonArray list when list.Count > 0:
                int at = random.Next(list.Count);
                if (list[at] is JsonObject or JsonArray && random.Next(4) > 0)
                {
                    Spoil(list[at]!, random);
                }
                else
                {
                    list[at] = Odd(random);
                }

                break;
            case JsonArray list:
                list.Add(Odd(random));
                break;
        }
    }

    private static JsonNode? Odd(Random random) => random.Next(7) switch
    {
        0 => new JsonArray(),
        1 => "hangup",
        2 => "true",
        3 => 1.5,
        4 => new JsonObject { ["to"] = "x", ["hangup"] = 1 },
        5 => new JsonArray("play", 1),
        _ => JsonNode.Parse("""{"hangup":{}}"""),
    };
}
