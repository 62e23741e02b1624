using System.Text.Json.Serialization;
using SignalWire.Agents;

namespace Contoso.Retail;

/// <summary>Another agent of the same base class, with a tool of its own.</summary>
[VoiceAgent("Cheese catalogue", Route = "/catalog/cheese")]
[Pronounce("Comté", "con-tay"), Pronounce("Gruyère", "groo-yair", IgnoreCase = true)]
public sealed partial class CheeseCatalog : CatalogAgent<CheeseFilter>
{
    private readonly IShelf _shelf;

    /// <summary>Makes the agent.</summary>
    /// <param name="shelf">What is in the shop.</param>
    public CheeseCatalog(IShelf shelf) => _shelf = shelf;

    [PromptSection]
    private const string Counter = "You stand at the cheese counter of a delicatessen, on the phone. Suggest, never push.";

    /// <inheritdoc/>
    protected override async Task<FunctionResult> Search(CheeseFilter filter, CancellationToken cancel)
    {
        string? cheese = await _shelf.FindAsync(filter.Milk.ToString(), maker: null, cancel).ConfigureAwait(false);
        return new FunctionResult()
            .SetToolResponse(result: cheese ?? "none", prompt: "Describe the taste in one sentence, or ask for another wish.");
    }

    /// <summary>Suggest a drink that goes with a cheese.</summary>
    /// <param name="milk">Milk that the cheese is made of.</param>
    [Tool]
    private static string SuggestDrink(Milk milk) => milk switch
    {
        Milk.Goat => "A dry white wine goes well with it.",
        Milk.Sheep => "Try a sweet sherry.",
        _ => "Cider is a good companion.",
    };
}

/// <summary>Which cheese.</summary>
public sealed record CheeseFilter
{
    /// <summary>Milk that it is made of.</summary>
    public required Milk Milk { get; init; }

    /// <summary>Whether it is made without animal rennet.</summary>
    [JsonPropertyName("without_rennet")]
    public bool Vegetarian { get; init; }
}

/// <summary>Whose milk.</summary>
public enum Milk
{
    /// <summary>A cow's.</summary>
    Cow,

    /// <summary>A goat's.</summary>
    Goat,

    /// <summary>A sheep's.</summary>
    [JsonStringEnumMemberName("ewe")]
    Sheep,
}
