using System.Buffers;
using System.Text;
using System.Text.Json;
using SignalWire.Agents.Swml;

namespace SignalWire.Agents.Tests.Swml;

public sealed class SwmlDocumentTests
{
    private const string Menu =
        """
        {"version":"1.0.0","sections":{"main":[{"answer":{}},{"label":"menu"},
        {"prompt":{"play":"say:One for sales, two for service.","max_digits":1}},
        {"switch":{"variable":"prompt_value","case":{"1":[{"transfer":{"dest":"sales"}}],
        "2":[{"execute":{"dest":"service","params":{"from":"menu"}}}]},
        "default":[{"goto":{"label":"menu","max":3}}]}},
        {"cond":[{"when":"vars.done","then":[{"hangup":{}}]},{"else":[{"return":"busy"}]}]}],
        "sales":[{"connect":{"serial":[{"to":"sip:a@example.com","timeout":10},{"to":"+15550100000"}],"answer_on_bridge":true}}],
        "service":[{"request":{"url":"https://x.example.com","method":"POST",
        "body":{"call":"${call.call_id}"},"save_variables":true}},{"sleep":500}]}}
        """;

    private static readonly SwmlDocument s_menu = new(
        new Answer(),
        new Label("menu"),
        new Prompt("say:One for sales, two for service.") { MaxDigits = 1 },
        new Switch(
            "prompt_value",
            new SwitchCase("1", new Transfer("sales")),
            new SwitchCase("2", new Execute("service") { Params = SwmlObject.Parse("""{"from":"menu"}""") }))
        {
            Default = [new Goto("menu") { Max = 3 }],
        },
        new Cond(new Condition("vars.done", new Hangup()), Condition.Otherwise(new Return("busy"))))
    {
        Sections =
        [
            new("sales", Connect.InSerial(
                new Connect("sip:a@example.com") { Timeout = 10 },
                new Connect("+15550100000")) with { AnswerOnBridge = true }),
            new(
                "service",
                new Request("https://x.example.com", RequestMethod.Post) {
                    Body = SwmlJson.Parse("""{"call":"${call.call_id}"}"""),
                    SaveVariables = true },
                new Sleep(500) { IsBare = true }),
        ],
    };

    [Fact]
    public void Document_OfSeveralSections_IsWrittenAndRead()
    {
        string json = Menu.ReplaceLineEndings("");

        Assert.Equal(json, s_menu.ToJson());
        Assert.Equal(json, Encoding.UTF8.GetString(s_menu.ToUtf8Json()));
        Assert.Equal(s_menu, SwmlDocument.Parse(Menu));
        Assert.Equal(s_menu, SwmlDocument.Parse(Encoding.UTF8.GetBytes(Menu)));
    }

    [Fact]
    public void Document_WithinOtherJson_IsWrittenAndReadWhereItStands()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartArray();
            s_menu.WriteTo(writer);
            writer.WriteNumberValue(7);
            writer.WriteEndArray();
        }

        var reader = new Utf8JsonReader(buffer.WrittenSpan);
        reader.Read();
        reader.Read();
        Assert.Equal(s_menu, SwmlDocument.Read(ref reader));
        Assert.True(reader.Read());
        Assert.Equal(7, reader.GetInt32());
    }

    [Fact]
    public void Document_BySerializersOfOthers_IsTheSame()
    {
        string json = JsonSerializer.Serialize(s_menu);

        Assert.Equal(s_menu, JsonSerializer.Deserialize<SwmlDocument>(json));
        Assert.Equal(new Hangup(), JsonSerializer.Deserialize<Verb[]>("""[{"hangup":{}}]""")!.Single());
    }

    [Fact]
    public void Document_WithoutAVersion_StaysWithoutOne()
    {
        const string json = """{"sections":{"main":[]}}""";

        Assert.Equal(json, SwmlDocument.Parse(json).ToJson());
    }

    [Fact]
    public void Document_WithSectionsInAnotherOrder_BeginsWithMain() => Assert.Equal(
        """{"version":"1.0.0","sections":{"main":[],"z":[],"a":[]}}""",
        SwmlDocument.Parse("""{"sections":{"z":[],"main":[],"a":[]},"version":"1.0.0"}""").ToJson());

    [Theory]
    [InlineData("""{"version":"2.0.0","sections":{"main":[]}}""", "version: must be \"1.0.0\"")]
    [InlineData("""{"version":1,"sections":{"main":[]}}""", "version: must be \"1.0.0\"")]
    [InlineData("""{"version":"1.0.0"}""", "$: a document must have 'sections' with the section 'main'")]
    [InlineData("""{"sections":{"start":[]}}""", "$: a document must have 'sections' with the section 'main'")]
    [InlineData("""{"sections":{"main":[],"main":[]}}""", "sections: 'main' appears twice")]
    [InlineData("""{"sections":{"main":[]},"sections":{"main":[]}}""", "$: 'sections' appears twice")]
    [InlineData("""{"sections":{"main":[]},"title":"x"}""", "$: unknown key 'title'; known keys: version, sections")]
    [InlineData("""{"sections":{"main":{}}}""", "sections.main: must be an array")]
    [InlineData("""{"sections":{"main":[{"answer":{}},{"play":{"url":"a","x":1}}]}}""", "sections.main[1].play: unknown key 'x'")]
    [InlineData("""{"sections":[]}""", "sections: must be an object whose values are arrays of verbs")]
    [InlineData("[]", "$: a document must be an object")]
    [InlineData("null", "$: must not be null")]
    public void Document_WithAFault_IsRefusedWithTheWayToIt(string json, string message) =>
        Assert.StartsWith(message, Assert.Throws<JsonException>(() => SwmlDocument.Parse(json)).Message, StringComparison.Ordinal);

    [Fact]
    public void Sections_OfOneName_AreRefused()
    {
        Assert.Throws<ArgumentException>(() => new SwmlDocument { Sections = [new("a"), new("a")] });
        Assert.Throws<ArgumentException>(() => new SwmlDocument { Sections = [new("main")] });
    }

    [Fact]
    public void Text_OfDocumentsAndVerbs_TellsNothingThatMayBeSecret()
    {
        Assert.Equal("main, sales, service", s_menu.ToString());
        Assert.Equal("connect", $"{new Connect("sip:a@example.com") { Password = "secret" }}");
    }
}
