namespace SignalWire.Agents.LiveTests.Replay;

/// <summary>
/// Where it is written that the document differs from the recorded one on purpose: the first cells of the design's tables, or a sentence
/// of the contract.
/// </summary>
internal static class Rows
{
    public const string Text = "`string`";
    public const string Boolean = "`bool`";
    public const string Number = "`float` `double` `decimal`";
    public const string Formats = "`Guid` `DateOnly` `TimeOnly` `DateTime` `DateTimeOffset` `TimeSpan` `Uri`";
    public const string Array = "`T[]` `List<T>` `IReadOnlyList<T>` `IEnumerable<T>` `ImmutableArray<T>` sets";
    public const string Dictionary = "`Dictionary<string,T>` and its interfaces";
    public const string Record = "record, class, struct";
    public const string Nullable = "`T?`";
    public const string Default = "default value";
    public const string Constraints =
        "`[Range]` `[Length]` `[StringLength]` `[MinLength]` `[MaxLength]` `[RegularExpression]` `[EmailAddress]` `[Url]` `[Phone]` "
        + "`[AllowedValues]` `[Description]` `[DefaultValue]`";

    /// <summary>A union that names null, which the reference takes for a string.</summary>
    public const string UnionWithNull = "`async` tools, enums, nested types, `T?`";

    public const string Order = "tools of one agent";

    /// <summary>The reference sends sections that the published schema refuses.</summary>
    public const string Validated = "validation of a whole document";

    /// <summary>The platform's schema of parameters knows no other keywords.</summary>
    public const string Closed = "The platform's parameter schema is closed";

    /// <summary>A map of parameters is never taken for a whole schema.</summary>
    public const string Wrapped = "A source generator that always emits the full wrapped form avoids it";

    /// <summary>The parameters are there even where there are none.</summary>
    public const string AlwaysObject = "always an object schema";
}
