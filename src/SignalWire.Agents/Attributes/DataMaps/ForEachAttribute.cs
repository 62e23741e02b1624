namespace SignalWire.Agents;

/// <summary>Makes one text of an array in the answer of the <see cref="WebhookAttribute"/> above it.</summary>
/// <param name="inputKey">Where the array stands in the answer, such as <c>results</c>.</param>
/// <param name="outputKey">The variable that holds the text: <c>list</c> is <c>${list}</c> in the output.</param>
/// <param name="append">What each item adds, with <c>${this.x}</c> for a field of the item.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class ForEachAttribute(string inputKey, string outputKey, string append) : Attribute
{
    /// <summary>Where the array stands in the answer.</summary>
    public string InputKey { get; } = inputKey;

    /// <summary>The variable that holds the text.</summary>
    public string OutputKey { get; } = outputKey;

    /// <summary>What each item adds.</summary>
    public string Append { get; } = append;

    /// <summary>How many items are taken at most. Where it is not set, all are.</summary>
    public int Max { get; set; }
}
