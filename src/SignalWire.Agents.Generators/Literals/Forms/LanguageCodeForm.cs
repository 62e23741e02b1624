namespace SignalWire.Agents.Generators.Literals.Forms;

/// <summary>BCP 47 language codes.</summary>
internal sealed class LanguageCodeForm : TextForm
{
    public override string Words => "a BCP 47 code such as 'en-US' or 'es'";

    public override TextFault? FindFault(string text)
    {
        if (LanguageCode.IsSound(text))
        {
            return null;
        }

        string meant = text.Trim().Replace('_', '-');
        return new TextFault(text.Length == 0 ? "is empty" : "is not a BCP 47 code", LanguageCode.IsSound(meant) ? meant : null);
    }

    public override bool MayHold(char character) => Characters.IsLetter(character) || Characters.IsDigit(character) || character == '-';
}
