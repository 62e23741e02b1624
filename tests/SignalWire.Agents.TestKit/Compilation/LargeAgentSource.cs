namespace SignalWire.Agents.TestKit;

/// <summary>An agent as large as one should get: twelve tools, three contexts, four languages.</summary>
public static class LargeAgentSource
{
    /// <summary>How many tools it has.</summary>
    public const int Tools = 12;

    private static readonly string[] Contexts = ["Default", "Billing", "Moving"];

    /// <summary>The agent, of class <c>Large</c>.</summary>
    /// <param name="isSecure">Whether each tool needs a token.</param>
    public static string Write(bool isSecure) => $$"""
        using SignalWire.Agents;

        [VoiceAgent("Large", Route = "/large", RecordCall = true)]
        [Language("English", "en-US", "elevenlabs.rachel", SpeechFillers = ["One moment."], FunctionFillers = ["Let me check."])]
        [Language("Spanish", "es-MX", "rime.luna:arcana", SpeechFillers = ["Un momento."], FunctionFillers = ["Voy a ver."])]
        [Language("French", "fr-FR", "rime.celeste:arcana", SpeechFillers = ["Un instant."], FunctionFillers = ["Je regarde."])]
        [Language("German", "de-DE", "rime.klara:arcana", SpeechFillers = ["Einen Moment."], FunctionFillers = ["Ich sehe nach."])]
        [Hint("SignalWire", "Bistro"), Pronounce("BBQ", "barbecue", IgnoreCase = true)]
        [AIParams(EndOfSpeechTimeout = 700, AttentionTimeout = 10_000)]
        [PromptParams(Temperature = 0.3, TopP = 0.9)]
        [GlobalData("company", "Example Energy")]
        public sealed partial class Large
        {
            [PromptSection(Bullets = ["Be brief.", "Repeat numbers before you act on them."])]
            const string Role = "You answer the phone of an energy supplier: contracts, bills, and moving house.";

            {{string.Join("\n\n", Enumerable.Range(1, Tools).Select(number => Tool(number, isSecure)))}}

            {{string.Join("\n\n", Contexts.Select(Context))}}
        }
        """;

    private static string Tool(int number, bool isSecure) => $$"""
        /// <summary>Look up what the customer asks for in list {{number}}.</summary>
            /// <param name="customer">The customer's number, as it stands on a bill.</param>
            /// <param name="since">From which day on.</param>
            [Tool{{(isSecure ? "" : "(Secure = false)")}}]
            string LookUp{{number}}(string customer, System.DateOnly? since = null) => $"{{number}}: {customer}";
        """;

    private static string Context(string name) => $$"""
        [Context]
            static class {{name}}
            {
                [Step(
                    Criteria = "The caller has said what they need.", Tools = [nameof(LookUp1), nameof(LookUp2)], Next = [nameof(Do)])]
                const string Ask = "Ask what the caller needs.";

                [Step(Tools = [nameof(LookUp3)],
                    Contexts = [{{string.Join(", ", Contexts.Where(other => other != name).Select(other => $"nameof({other})"))}}],
                    End = true)]
                const string Do = "Do it, and ask whether there is anything else.";
            }
        """;
}
