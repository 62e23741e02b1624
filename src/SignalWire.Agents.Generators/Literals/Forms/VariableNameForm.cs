namespace SignalWire.Agents.Generators.Literals.Forms;

/// <summary>Variable names: <c>call.from</c>, <c>vars.items[0].name</c>. Brackets can contain any key.</summary>
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
                : character == ']' ? "has a closing bracket without an opening one"
                : character == '.' && before == '.' ? "has a part without a name"
                : character == '[' || character == '.' || IsOfName(character) ? null
                : $"contains {Characters.Show(character)}, which a name cannot contain";
            depth += character == '[' ? 1 : character == ']' ? -1 : 0;
            before = character;
        }

        fault ??= text.Length == 0 ? "is empty"
            : depth > 0 ? "has a bracket that is not closed"
            : before == '.' ? "has a part without a name"
            : null;
        return fault is null ? null : new TextFault(fault);
    }

    /// <summary>Finds a value where a name is expected. A composed name such as <c>vars.${key}</c> is intended.</summary>
    public override TextFault? FindFaultWithVariable(string text) =>
        Variables.WholeName(text) is { } name && FindFault(name) is null
            ? new TextFault("is the value of the variable and not its name", name)
            : null;

    private static bool IsOfName(char character) => char.IsLetterOrDigit(character) || character is '_' or '-' or '$' or '@' or ':';
}
