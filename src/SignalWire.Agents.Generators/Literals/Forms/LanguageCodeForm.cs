namespace SignalWire.Agents.Generators.Literals.Forms;

/// <summary>Codes of languages by BCP 47.</summary>
internal sealed class LanguageCodeForm : TextForm
{
    public override string Words => "a code of BCP 47 such as 'en-US' or 'es'";

    public override TextFault? FindFault(string text)
    {
        if (LanguageCode.IsSound(text))
        {
            return null;
        }

        string meant = text.Trim().Replace('_', '-');
        return new TextFault(text.Length == 0 ? "is empty" : "is none of BCP 47", LanguageCode.IsSound(meant) ? meant : null);
    }

    public override bool MayHold(char character) => Characters.IsLetter(character) || Characters.IsDigit(character) || character == '-';
}
