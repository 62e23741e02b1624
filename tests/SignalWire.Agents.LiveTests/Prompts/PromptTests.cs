using System.Text.Json;

namespace SignalWire.Agents.LiveTests.Prompts;

/// <summary>The prompt of a class, as it stands in the served document.</summary>
public sealed class PromptTests
{
    /// <summary>Members of an agent, and its prompt. An apostrophe is a double quote.</summary>
    public static TheoryData<string, string> Prompts => new()
    {
        { "[PromptSection] const string OrderPolicy = 'Be kind.';", "{'pom':[{'title':'Order Policy','body':'Be kind.'}]}" },
        { "[PromptSection('The role')] const string Role = 'Help.';", "{'pom':[{'title':'The role','body':'Help.'}]}" },
        { "[PromptSection('')] const string Role = 'Help.';", "{'pom':[{'body':'Help.'}]}" },
        { "[PromptSection(Bullets = ['a', 'b'])] const string Role = '';", "{'pom':[{'title':'Role','bullets':['a','b']}]}" },
        {
            "[PromptSection('', Bullets = ['a'], NumberedBullets = true, Numbered = true)] const string Role = 'Help.';",
            "{'pom':[{'body':'Help.','bullets':['a'],'numbered':true,'numberedBullets':true}]}"
        },
        {
            "[PromptSection(Bullets = ['a'], Numbered = false, NumberedBullets = false)] const string Role = 'Help.';",
            "{'pom':[{'title':'Role','body':'Help.','bullets':['a']}]}"
        },
        {
            """
            [PromptSection(Under = nameof(Tone))] const string Words = 'Few.';
            [PromptSection(Under = 'Role', Numbered = true)] const string Tone = 'Warm.';
            [PromptSection(Bullets = ['a'], Numbered = true)] const string Role = 'Help.';
            [PromptSection(Under = nameof(Role))] const string Task = 'Book.';
            """,
            "{'pom':[{'title':'Role','body':'Help.','bullets':['a'],'subsections':["
            + "{'title':'Tone','body':'Warm.','subsections':[{'title':'Words','body':'Few.'}],'numbered':true},"
            + "{'title':'Task','body':'Book.'}],'numbered':true}]}"
        },
        {
            // The published schema asks for a text or bullets.
            "[PromptSection] const string Role = ''; [PromptSection(Under = nameof(Role))] const string Tone = 'Warm.';",
            "{'pom':[{'title':'Role','body':'','subsections':[{'title':'Tone','body':'Warm.'}]}]}"
        },
        {
            "[PromptSection] const string One = 'A'; [PromptSection('One')] const string Two = 'B';",
            "{'pom':[{'title':'One','body':'A'},{'title':'One','body':'B'}]}"
        },
        { "[PromptText] const string Prompt = 'You are \\'it\\'.\\nGrüße \\u0001 日本語';", @"{'text':'You are \'it\'.\nGrüße \u0001 日本語'}" },
        { "[PromptText, PromptParts] const string Prompt = Who + 'it'; const string Who = 'You are ';", "{'text':'You are it'}" },
        { "", "{'pom':[]}" },
    };

    [Theory]
    [MemberData(nameof(Prompts))]
    public async Task Prompt_OfAClass_IsSent(string members, string expected)
    {
        await using var agent = Compile(members);

        Assert.Equal(Compact(JsonElement.Parse(Quoted(expected))), Compact(agent.Ai().GetProperty("prompt")));
    }

    /// <summary>An agent that has these members.</summary>
    internal static LiveAgent Compile(string members) => LiveAgent.Compile($$"""
        using SignalWire.Agents;

        [VoiceAgent("A")]
        public sealed partial class Support
        {
            {{Quoted(members)}}
        }

        [System.AttributeUsage(System.AttributeTargets.Field)] public sealed class PromptPartsAttribute : System.Attribute;
        """);

    /// <summary>What is in error is left out, with all that stands under it; the rest is sent.</summary>
    [Theory]
    [InlineData("[PromptSection(Under = 'Nobody')] const string A = 'a'; [PromptSection(Under = nameof(A))] const string B = 'b';")]
    [InlineData("[PromptSection(Under = nameof(B))] const string A = 'a'; [PromptSection(Under = nameof(A))] const string B = 'b';")]
    [InlineData("[PromptSection(Under = nameof(A))] const string A = 'a';")]
    [InlineData("[PromptSection('')] const string A = 'a'; [PromptSection(Under = nameof(A))] const string B = 'b';")]
    [InlineData("[PromptSection] const string A = ' ';")]
    [InlineData("[PromptSection] const string A = ''; [PromptSection('', Under = nameof(A))] const string B = 'b';")]
    [InlineData("[PromptSection] public static readonly string A = 'a'; [PromptSection(Under = nameof(A))] const string B = 'b';")]
    [InlineData("[PromptText] const string A = 'a';")]
    public async Task Prompt_WithAPartInError_HasTheRest(string members)
    {
        await using var agent = LiveAgent.Compile($$"""
            using SignalWire.Agents;

            [VoiceAgent("A")]
            public sealed partial class Support
            {
                [PromptSection] const string Role = "Help.";
                {{Quoted(members)}}
            }
            """);

        Assert.Equal("""{"pom":[{"title":"Role","body":"Help."}]}""", Compact(agent.Ai().GetProperty("prompt")));
    }

    private static string Quoted(string text) => text.Replace('\'', '"');

    private static string Compact(JsonElement json) => JsonSerializer.Serialize(json);
}
