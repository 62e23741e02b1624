using System.Text.Json.Nodes;
using SignalWire.Agents.Swml;

namespace SignalWire.Agents.Tests.Swml;

/// <summary>What verbs are made of: values or variables, lists, JSON.</summary>
public sealed class ValueTests
{
    [Theory]
    [InlineData("${vars.x}")]
    [InlineData("%{call.from}")]
    [InlineData("${}")]
    public void Variable_InEitherSpelling_StaysAsItWasWritten(string variable)
    {
        var verb = new Connect("+15550100000") { Timeout = variable, AnswerOnBridge = variable };

        Assert.Equal(variable, verb.Timeout?.Variable);
        Assert.Null(verb.Timeout?.Value);
        Assert.Equal(
            $"{{\"connect\":{{\"to\":\"+15550100000\",\"timeout\":\"{variable}\",\"answer_on_bridge\":\"{variable}\"}}}}", verb.ToJson());
        Assert.Equal(verb, Verb.Parse(verb.ToJson()));
    }

    [Theory]
    [InlineData("20")]
    [InlineData("${vars.x} ")]
    [InlineData("{vars.x}")]
    [InlineData("")]
    public void Text_ThatIsNoVariable_IsRefused(string text) =>
        Assert.Throws<ArgumentException>(() => new Connect("+15550100000") { Timeout = text });

    [Fact]
    public void Values_AndVariables_AreComparedByWhatTheyAre()
    {
        SwmlValue<int> twenty = 20;

        Assert.Equal(twenty, new SwmlValue<int>(20));
        Assert.NotEqual(twenty, default);
        Assert.NotEqual(new SwmlValue<int>("${vars.x}"), default);
        Assert.Equal("20", twenty.ToString());
        Assert.Equal("0.5", new SwmlValue<double>(0.5).ToString());
    }

    [Fact]
    public void Lists_AreComparedByTheirItemsInOrder()
    {
        SwmlList<string> list = ["a", "b"];

        Assert.Equal(list, ["a", "b"]);
        Assert.True(list == ["a", "b"]);
        Assert.True(list != ["b", "a"]);
        Assert.False(list.Equals(null));
        Assert.Equal(list.GetHashCode(), ((SwmlList<string>)["a", "b"]).GetHashCode());
        Assert.Equal(["a", "b"], list.AsEnumerable());
        Assert.Equal((2, "b"), (list.Count, list[1]));
    }

    [Fact]
    public void List_OfAnArrayThatChanges_Stays()
    {
        Verb[] verbs = [new Hangup()];
        var document = new SwmlDocument(verbs);

        verbs[0] = new Denoise();

        Assert.Equal(new Hangup(), document.Main.Single());
    }

    [Fact]
    public void List_WithNothingAmongItsItems_IsRefused() =>
        Assert.Throws<ArgumentNullException>(() => new SwmlDocument(new Hangup(), null!));

    [Fact]
    public void Json_IsComparedByWhatItSays()
    {
        Assert.Equal(SwmlJson.Parse("""{"a":1.0,"b":[null]}"""), SwmlObject.Parse("""{ "b": [null], "a": 1 }"""));
        Assert.Equal(SwmlJson.Parse("\"x\"").GetHashCode(), ((SwmlJson)"x").GetHashCode());
        Assert.NotEqual(SwmlJson.Parse("[1,2]"), SwmlJson.Parse("[2,1]"));
        Assert.True((SwmlJson)"x" == "x");
        Assert.True((SwmlJson)"1" != 1);
    }

    [Fact]
    public void Json_OfANodeThatChanges_Stays()
    {
        var node = new JsonObject { ["department"] = "sales" };
        var verb = new Transfer("main") { Params = node };

        node["department"] = "service";

        Assert.Equal("""{"transfer":{"dest":"main","params":{"department":"sales"}}}""", verb.ToJson());
    }

    [Fact]
    public void Json_OfTextsAndNumbers_NeedsNoWords()
    {
        Assert.Equal("""{"return":"{\"a\":1}"}""", new Return("""{"a":1}""").ToJson());
        Assert.Equal("""{"return":42}""", new Return(42).ToJson());
        Assert.Equal("""{"return":0.5}""", new Return(0.5).ToJson());
        Assert.Equal("""{"return":true}""", new Return(true).ToJson());
        Assert.Equal("""{"return":null}""", new Return().ToJson());
        Assert.Equal("""{"set":{"tries":3}}""", new Set("tries", 3).ToJson());
        Assert.Equal("""{"set":{"tries":null}}""", new Set("tries", null).ToJson());
    }

    [Fact]
    public void Unions_AreWrittenInTheShortestWay()
    {
        Assert.Equal("""{"unset":"a"}""", new Unset("a").ToJson());
        Assert.Equal("""{"unset":["a"]}""", new Unset(["a"]).ToJson());
        Assert.Equal("""{"play":{"urls":["ring:us"]}}""", new Play(["ring:us"]).ToJson());
        Assert.Equal("""{"prompt":{"play":["ring:us"]}}""", new Prompt(["ring:us"]).ToJson());
        Assert.Equal("""{"sleep":{"duration":2000}}""", new Sleep(TimeSpan.FromSeconds(2)).ToJson());
        Assert.Equal("""{"sleep":{"duration":-1}}""", Sleep.Forever.ToJson());
        Assert.Equal("""{"live_translate":{"action":"stop"}}""", new LiveTranslate(new LiveStop()).ToJson());
        Assert.Equal("""{"live_transcribe":{"action":"summarize"}}""", new LiveTranscribe(new LiveSummarize()).ToJson());
        Assert.Equal(
            """{"live_transcribe":{"action":{"summarize":{"prompt":"short"}}}}""", new LiveTranscribe(
                new LiveSummarize { Prompt = "short" }).ToJson());
        Assert.Equal(
            """{"connect":{"to":"a","ringback":["ring:us"],"confirm":[{"play":{"url":"say:a"}}]}}""",
            new Connect("a") { Ringback = new Ringback("ring:us"), Confirm = new Confirm(new Play("say:a")) }.ToJson());
        Assert.Equal(
            """{"connect":{"to":"a","result":{"case":{"failed":[{"hangup":{}}]}},"confirm":"https://x.example.com"}}""",
            new Connect("a") { Result = new ResultSwitch(new SwitchCase("failed", new Hangup())), Confirm = "https://x.example.com" }
                .ToJson());
        Assert.Equal(
            """{"pay":{"payment_connector_url":"https://x.example.com","postal_code":"10115","valid_card_types":"visa amex"}}""",
            new Pay("https://x.example.com") { PostalCode = "10115", ValidCardTypes = [CardType.Visa, CardType.Amex] }.ToJson());
    }
}
