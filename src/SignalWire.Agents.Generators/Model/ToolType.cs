namespace SignalWire.Agents.Generators.Model;

/// <summary>
/// The type of a value that the model passes. The JSON schema, the reading code, the words of the messages and the example value all
/// come from this one node, so that they cannot disagree.
/// </summary>
internal abstract record ToolType
{
    /// <summary>The type's name in C#.</summary>
    public abstract string CSharpName { get; }

    /// <summary>The type's name in JSON schema.</summary>
    public abstract string SchemaName { get; }

    /// <summary>The method of the runtime's argument reader that reads it.</summary>
    public abstract string Reader { get; }

    /// <summary>What a value must be, in words that follow "must be".</summary>
    public abstract string Expected { get; }

    public sealed record Text : ToolType
    {
        public override string CSharpName => "string";

        public override string SchemaName => "string";

        public override string Reader => "ReadString";

        public override string Expected => "a string";
    }

    public sealed record Boolean : ToolType
    {
        public override string CSharpName => "bool";

        public override string SchemaName => "boolean";

        public override string Reader => "ReadBoolean";

        public override string Expected => "true or false";
    }

    public sealed record Int32 : ToolType
    {
        public override string CSharpName => "int";

        public override string SchemaName => "integer";

        public override string Reader => "ReadInt32";

        public override string Expected => "an integer between -2147483648 and 2147483647";
    }

    public sealed record Int64 : ToolType
    {
        public override string CSharpName => "long";

        public override string SchemaName => "integer";

        public override string Reader => "ReadInt64";

        public override string Expected => "an integer between -9223372036854775808 and 9223372036854775807";
    }

    public sealed record Double : ToolType
    {
        public override string CSharpName => "double";

        public override string SchemaName => "number";

        public override string Reader => "ReadDouble";

        public override string Expected => "a number";
    }
}
