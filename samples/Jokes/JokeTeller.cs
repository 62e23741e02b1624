using SignalWire.Agents;

namespace Jokes;

/// <summary>Tools that the platform runs by itself: no call of them reaches this program.</summary>
[VoiceAgent("Jokes", Route = "/jokes")]
[Language("English", "en-US", "rime.spore:mistv2")]
internal sealed partial class JokeTeller
{
    [PromptSection]
    private const string Role = "You tell jokes. Ask what the caller would like to laugh about.";

    /// <summary>Get a joke.</summary>
    /// <param name="kind">What it is about.</param>
    [DataMap]
    [Webhook("GET", "https://jokes.example.com/${args.kind}")]
    [Output("Tell this joke: ${response.joke}")]
    [Fallback("There is no joke about that. Offer another one.")]
    private static partial FunctionResult GetJoke(JokeKind kind);

    /// <summary>Rate a joke.</summary>
    /// <param name="words">What the caller said of it.</param>
    [DataMap]
    [Expression("${args.words}", Pattern = "/good|funny|great/i", Output = "Thank the caller.", NoMatch = "Say that you have better ones.")]
    private static partial FunctionResult RateJoke(string words);
}
