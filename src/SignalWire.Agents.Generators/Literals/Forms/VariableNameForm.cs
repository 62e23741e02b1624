namespace SignalWire.Agents.Generators.Literals.Forms;

/// <summary>Names of variables: <c>call.from</c>, <c>vars.items[0].name</c>. What is in brackets may be any key.</summary>
internal sealed class VariableNameForm : TextForm
{
    public override string Words => "a name such as 'call.from' or 'vars.items[0]'";

    public override TextFault? FindFault(string text)
    {
        string? fault = null;
        int depth = 0;
        char before = '.';
        for (int i = 0; i < text.Length && fault is null; i++)
        {
            char character = text[i];
            fault = depth > 0 ? null
                : character == ']' ? "has a bracket that closes none"
                : character == '.' && before == '.' ? "has a part without a name"
                : character == '[' || character == '.' || IsOfName(character) ? null
                : $"has {Characters.Show(character)} in it, as no name has";
            depth += character == '[' ? 1 : character == ']' ? -1 : 0;
            before = character;
        }

        fault ??= text.Length == 0 ? "is empty"
            : depth > 0 ? "has a bracket that is not closed"
            : before == '.' ? "has a part without a name"
            : null;
        return fault is null ? null : new TextFault(fault);
    }

    /// <summary>The value where the name is asked for. A name that is put together, as in <c>vars.${key}</c>, is meant.</summary>
    public override TextFault? FindFaultWithVariable(string text) =>
        Variables.WholeName(text) is { } name && FindFault(name) is null
            ? new TextFault("is what the variable holds and not its name", name)
            : null;

    private static bool IsOfName(char character) => char.IsLetterOrDigit(character) || character is '_' or '-' or '$' or '@' or ':';
}
