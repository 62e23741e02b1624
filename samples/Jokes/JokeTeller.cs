using SignalWire.Agents;

namespace Jokes;

/// <summary>Tells jokes. The platform runs its tools, so tool calls do not reach this program.</summary>
[VoiceAgent("Jokes", Route = "/jokes")]
[Language("English", "en-US", "rime.spore:mistv2")]
internal sealed partial class JokeTeller
{
    [PromptSection]
    private const string Role = "You tell jokes. Ask what the caller would like to laugh about.";

    /// <summary>Get a joke.</summary>
    /// <param name="kind">The subject of the joke.</param>
    [DataMap]
    [Webhook("GET", "https://jokes.example.com/${args.kind}")]
    [Output("Tell this joke: ${response.joke}")]
    [Fallback("There is no joke about that. Offer another one.")]
    private static partial FunctionResult GetJoke(JokeKind kind);

    /// <summary>Rate a joke.</summary>
    /// <param name="words">What the caller said about the joke.</param>
    [DataMap]
    [Expression("${args.words}", Pattern = "/good|funny|great/i", Output = "Thank the caller.", NoMatch = "Say that you have better ones.")]
    private static partial FunctionResult RateJoke(string words);
}
