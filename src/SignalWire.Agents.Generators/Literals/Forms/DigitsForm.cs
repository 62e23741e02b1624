namespace SignalWire.Agents.Generators.Literals.Forms;

/// <summary>Keys of a telephone, and pauses. There may be none: that is how terminators are switched off.</summary>
internal sealed class DigitsForm : TextForm
{
    private const string Keys = "0123456789*#ABCDWw";

    public override string Words => "keys of '0123456789*#ABCD', with 'W' for a second's pause and 'w' for half of one";

    public override TextFault? FindFault(string text) => Characters.FirstIn(text, character => !MayHold(character)) is { } stranger
        ? new TextFault(
            $"has {Characters.Show(stranger)}, which is no key", text.All(IsKeyInAnyCase) ? string.Concat(text.Select(Key)) : null)
        : null;

    public override bool MayHold(char character) => Keys.IndexOf(character) >= 0;

    private static bool IsKeyInAnyCase(char character) => Keys.IndexOf(Key(character)) >= 0;

    /// <summary>A letter of the fourth row is a capital; the two pauses differ by their case.</summary>
    private static char Key(char character) => character is >= 'a' and <= 'd' ? char.ToUpperInvariant(character) : character;
}
