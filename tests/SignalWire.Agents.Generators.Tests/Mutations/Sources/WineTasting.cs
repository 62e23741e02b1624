using SignalWire.Agents;

namespace Contoso.Media;

/// <summary>One context whose tools only answer, so that its steps alone say where it goes.</summary>
[VoiceAgent("Wine tasting", Route = "/wine")]
public sealed partial class WineTasting
{
    [PromptSection]
    private const string Role = "You lead callers through a tasting of two wines that they have at home.";

    /// <summary>Describe how a wine smells and tastes.</summary>
    /// <param name="wine">Name on the label.</param>
    [Tool]
    private static string DescribeWine(string wine) => $"{wine} smells of cherries, and tastes a little of smoke.";

    /// <summary>Suggest a dish to go with a wine.</summary>
    /// <param name="wine">Name on the label.</param>
    [Tool]
    private static string SuggestDish(string wine) => $"Mushrooms go well with {wine}.";

    [Context]
    private static class Default
    {
        [Step(Criteria = "Both bottles are open.", Tools = [], Next = [nameof(Taste), nameof(Close)])]
        public const string Greet = "Ask which two wines are on the table, and have them opened. If there is none, say goodbye.";

        [Step(Criteria = "The caller has tasted.", Tools = [nameof(DescribeWine)], Next = [nameof(Eat)])]
        public const string Taste = "Let the caller smell and taste the next wine, then describe it.";

        [Step(Tools = [nameof(SuggestDish)], Next = [nameof(Taste), nameof(Close)])]
        public const string Eat = "Suggest a dish. If there is another wine to taste, go on with it.";

        [Step(Tools = [], Next = [], End = true)]
        public const string Close = "Thank the caller, and say goodbye.";
    }
}
