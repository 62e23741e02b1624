namespace SignalWire.Agents.Generators.Literals.Forms;

/// <summary>Telephone keys and pauses. An empty text is valid, because it switches off terminators.</summary>
internal sealed class DigitsForm : TextForm
{
    private const string Keys = "0123456789*#ABCDWw";

    public override string Words => "only the keys '0123456789*#ABCD', with 'W' for a pause of one second and 'w' for half a second";

    public override TextFault? FindFault(string text) => Characters.FirstIn(text, character => !MayHold(character)) is { } stranger
        ? new TextFault(
            $"contains {Characters.Show(stranger)}, which is not a key", text.All(IsKeyInAnyCase) ? string.Concat(text.Select(Key)) : null)
        : null;

    public override bool MayHold(char character) => Keys.IndexOf(character) >= 0;

    private static bool IsKeyInAnyCase(char character) => Keys.IndexOf(Key(character)) >= 0;

    /// <summary>The letters A to D are uppercase keys. The two pauses differ only in case.</summary>
    private static char Key(char character) => character is >= 'a' and <= 'd' ? char.ToUpperInvariant(character) : character;
}
