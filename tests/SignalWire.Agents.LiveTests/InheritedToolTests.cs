namespace SignalWire.Agents.LiveTests;

/// <summary>Tools of base classes and interfaces: which there are, in what order, and what a call reaches.</summary>
public sealed class InheritedToolTests
{
    /// <summary>What stands beside the agent, what stands in it, its bases, and what its tools answer, in order.</summary>
    public static TheoryData<string, string, string, string> Inherited => new()
    {
        { "class Desk { [Tool] public string Ask() => \"desk\"; }", "", "Desk", "ask: desk" },
        { "class Desk { [Tool] protected string Ask() => \"desk\"; }", "", "Desk", "ask: desk" },
        { "class Desk { [Tool] private protected string Ask() => \"desk\"; }", "", "Desk", "ask: desk" },
        { "class Desk { [Tool] internal static string Ask() => \"desk\"; }", "", "Desk", "ask: desk" },
        { "class Desk { [Tool] protected static string Ask() => \"desk\"; }", "", "Desk", "ask: desk" },
        { "class Desk { [Tool] private string Ask() => \"desk\"; }", "", "Desk", "" },
        { "record Desk { [Tool] public string Ask() => \"desk\"; }", "record", "Desk", "ask: desk" },
        { "class Desk<T> { [Tool] public string Ask() => typeof(T).Name; }", "", "Desk<int>", "ask: Int32" },
        {
            "class Desk<T> where T : class { [Tool] public string Ask(T? order = null) => order is null ? \"null\" : \"\"; }",
            "", "Desk<string>", "ask: null"
        },

        // The outermost ancestor's first, each in its own order.
        {
            "class Root { [Tool] public string B() => \"root\"; [Tool] public string A() => \"root\"; } "
            + "class Desk : Root { [Tool] public string C() => \"desk\"; }",
            "[Tool] string Z() => \"own\"; [Tool] string Y() => \"own\";",
            "Desk",
            "b: root, a: root, c: desk, z: own, y: own"
        },

        // An override stands where the overridden one does, with the nearest attribute, and is called virtually.
        {
            "class Desk { [Tool] public virtual string A() => \"desk\"; [Tool] public string B() => \"desk\"; }",
            "[Tool] string C() => \"own\"; public override string A() => \"own\";",
            "Desk",
            "a: own, b: desk, c: own"
        },
        {
            "abstract class Desk { [Tool(\"first\")] protected abstract string A(); [Tool] public virtual string B() => \"desk\"; }",
            "[Tool(\"second\")] public override string B() => \"own\"; protected override string A() => \"own\";",
            "Desk",
            "first: own, second: own"
        },
        {
            "class Root { public virtual string A() => \"root\"; } "
            + "class Desk : Root { [Tool] public override string A() => \"desk\"; [Tool] public string B() => \"desk\"; }",
            "public override string A() => $\"own {base.A()}\";",
            "Desk",
            "a: own desk, b: desk"
        },

        // What hides a tool takes its place away.
        { "class Desk { [Tool] public string A() => \"desk\"; }", "public new string A() => \"own\";", "Desk", "" },
        { "class Desk { [Tool] public string A() => \"desk\"; }", "[Tool] public new string A() => \"own\";", "Desk", "a: own" },
        { "class Desk { [Tool] public string A() => \"desk\"; }", "public new int A => 1;", "Desk", "" },
        { "class Desk { [Tool] public string A() => \"desk\"; }", "new class A;", "Desk", "" },
        {
            "class Root { [Tool] public string A() => \"root\"; } "
            + "class Desk : Root { private new string A() => \"desk\"; public string Use() => A(); }",
            "", "Desk", "a: root"
        },
        {
            "class Root { [Tool] public virtual string A() => \"root\"; } "
            + "class Desk : Root { [Tool] public new virtual string A() => \"desk\"; }",
            "public override string A() => \"own\";", "Desk", "a: own"
        },

        // An overload below must not be reached instead.
        { "class Desk { [Tool] public string A(int n = 1) => \"desk\"; }", "public string A(long n) => \"own\";", "Desk", "a: desk" },
        {
            "class Desk { [Tool] public virtual string A(int n = 1) => \"desk\"; }",
            "public string A(long n) => \"own\"; public override string A(int n = 2) => $\"own {n}\";", "Desk", "a: own 2"
        },
        {
            "class Desk { [Tool] protected static string A(int n = 1) => \"desk\"; }",
            "public string A(long n) => \"own\";", "Desk", "a: desk"
        },
    };

    public static TheoryData<string, string, string, string> OfInterfaces => new()
    {
        { "interface IDesk { [Tool] string Ask() => \"desk\"; }", "", "IDesk", "ask: desk" },
        { "interface IDesk { [Tool] static string Ask() => \"desk\"; }", "", "IDesk", "ask: desk" },
        { "interface IDesk { [Tool] sealed string Ask() => \"desk\"; }", "", "IDesk", "ask: desk" },
        { "interface IDesk { [Tool] private string Ask() => \"desk\"; }", "", "IDesk", "" },
        { "interface IDesk { [Tool] protected string Ask() => \"desk\"; }", "", "IDesk", "" },
        { "interface IDesk<T> { [Tool] string Ask(T? order = default) => $\"{order}\"; }", "", "IDesk<double>", "ask: 0" },
        { "interface IDesk { [Tool] string Ask(); }", "public string Ask() => \"own\";", "IDesk", "ask: own" },
        { "interface IDesk { [Tool] string Ask() => \"desk\"; }", "public string Ask() => \"own\";", "IDesk", "ask: own" },
        {
            "interface IDesk { [Tool] string Ask() => \"desk\"; } class Base : IDesk { public virtual string Ask() => \"base\"; }",
            "public override string Ask() => \"own\";", "Base", "ask: own"
        },
        {
            "interface IDesk { [Tool(\"desk\")] string Ask() => \"desk\"; }",
            "[Tool(\"own\")] public string Ask() => \"own\"; [Tool] string B() => \"b\";", "IDesk", "own: own, b: b"
        },
        {
            "interface IDesk { string Ask(); }",
            "[Tool] string IDesk.Ask() => \"own\"; [Tool] string B() => \"b\";", "IDesk", "ask: own, b: b"
        },
        { "interface IDesk { [Tool] string Ask(); }", "[Tool(\"own\")] string IDesk.Ask() => \"own\";", "IDesk", "own: own" },
        { "interface IDesk { [Tool] string Ask(); }", "string IDesk.Ask() => \"own\";", "IDesk", "ask: own" },
        { "interface IDesk { string Ask(); } class Base : IDesk { [Tool] string IDesk.Ask() => \"base\"; }", "", "Base", "ask: base" },
        {
            "interface IDesk { string Ask(); } class Base : IDesk { [Tool] string IDesk.Ask() => \"base\"; }",
            "public string Ask() => \"own\";", "Base, IDesk", ""
        },
        {
            "interface IDesk { string Ask(); } class Base : IDesk { [Tool] public string Ask() => \"base\"; }",
            "string IDesk.Ask() => \"own\";", "Base, IDesk", "ask: base"
        },

        // By full name, and each method once, however many ways lead to it.
        {
            "interface IB { [Tool] string B() => \"b\"; } interface IA : IB { [Tool] string Z() => \"z\"; [Tool] string A() => \"a\"; }",
            "[Tool] string Own() => \"own\";", "IB, IA", "own: own, z: z, a: a, b: b"
        },
        { "interface IB { [Tool] string B() => \"b\"; } interface IA { [Tool] string A() => \"a\"; }", "", "IB, IA", "a: a, b: b" },
        {
            "interface IA { [Tool] string Ask(); } interface IB { [Tool] string Ask(); }",
            "public string Ask() => \"own\";", "IB, IA", "ask: own"
        },
        {
            "interface IB { [Tool] string Ask() => \"b\"; } interface IA : IB { [Tool(\"derived\")] string IB.Ask() => \"a\"; }",
            "", "IA", "derived: a"
        },
        { "interface IB { string Ask() => \"b\"; } interface IA : IB { [Tool] string IB.Ask() => \"a\"; }", "", "IA", "ask: a" },
    };

    [Theory]
    [MemberData(nameof(Inherited))]
    [MemberData(nameof(OfInterfaces))]
    public async Task Tools_OfBasesAndInterfaces_AreCalledInTheirOrder(string beside, string members, string bases, string answers)
    {
        bool isRecord = members == "record";
        await using var agent = LiveAgent.Compile(Source(beside, isRecord ? "" : members, bases, isRecord ? "record" : "class"));

        Assert.Equal(answers, await AnswersAsync(agent));
    }

    [Fact]
    public async Task Tools_OfADisposableAgentWithServices_AreCalledThroughTheirTypes()
    {
        await using var agent = LiveAgent.Compile(Source(
            "interface IDesk { [Tool] string Ask([Microsoft.AspNetCore.Mvc.FromServices] IServiceProvider it) => $\"{it is not null}\"; }",
            "public void Dispose() { }",
            "IDesk, IDisposable"));

        Assert.Equal("ask: True", await AnswersAsync(agent));
    }

    [Fact]
    public async Task Attribute_Nearest_DecidesWhatTheToolIs()
    {
        await using var agent = LiveAgent.Compile(Source(
            "class Desk { [Tool] public virtual string A() => \"\"; [Tool(Secure = false)] public virtual string B() => \"\"; }",
            "[Tool(Secure = false)] public override string A() => \"\"; public override string B() => \"\";",
            "Desk"));

        Assert.All(agent.Definition.Tools, tool => Assert.False(tool.IsSecure));
    }

    private static async Task<string> AnswersAsync(LiveAgent agent)
    {
        var answers = new List<string>();
        foreach (var tool in agent.Definition.Tools)
        {
            string name = System.Text.Encoding.UTF8.GetString(tool.Name);
            var answer = await agent.CallAsync(name);
            Assert.Equal(ToolOutcome.Answered, answer.Outcome);
            answers.Add($"{name}: {answer.Result.Response}");
        }

        return string.Join(", ", answers);
    }

    private static string Source(string beside, string members, string bases, string kind = "class") => $$"""
        using SignalWire.Agents;

        namespace Shop;

        {{beside}}

        [VoiceAgent("A")]
        partial {{kind}} Support : {{bases}}
        {
        {{members}}
        }
        """;
}
