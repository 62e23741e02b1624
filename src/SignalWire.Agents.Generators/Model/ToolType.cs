namespace SignalWire.Agents.Generators.Model;

/// <summary>
/// The type of a value that the model passes. The JSON schema, the reading code, the words of the messages and the example value all
/// come from this one node, so that they cannot disagree.
/// </summary>
/// <param name="CSharpName">The type's name in C#.</param>
/// <param name="SchemaName">The type's name in JSON schema.</param>
/// <param name="Reader">The method of the runtime's argument reader that reads it.</param>
/// <param name="Expected">What a value must be, in words that follow "must be".</param>
internal abstract record ToolType(string CSharpName, string SchemaName, string Reader, string Expected)
{
    public sealed record Text() : ToolType("string", "string", "ReadString", "a string");

    public sealed record Boolean() : ToolType("bool", "boolean", "ReadBoolean", "true or false");

    public sealed record Int32() : ToolType("int", "integer", "ReadInt32", "an integer between -2147483648 and 2147483647");

    public sealed record Int64() : ToolType("long", "integer", "ReadInt64", "an integer between -9223372036854775808 and 9223372036854775807");

    public sealed record Double() : ToolType("double", "number", "ReadDouble", "a number");
}
