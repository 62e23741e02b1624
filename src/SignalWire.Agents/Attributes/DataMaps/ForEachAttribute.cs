namespace SignalWire.Agents;

/// <summary>
/// Specifies how an array in the response of the <see cref="WebhookAttribute"/> above becomes one text. Key: <c>foreach</c>.
/// </summary>
/// <param name="inputKey">The key of the array in the response, such as <c>results</c>.</param>
/// <param name="outputKey">The name of the variable that contains the text: <c>list</c> is <c>${list}</c> in the output.</param>
/// <param name="append">The text that each item adds, with <c>${this.x}</c> for a field of the item.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class ForEachAttribute(string inputKey, string outputKey, string append) : Attribute
{
    /// <summary>Gets the key of the array in the response. Key: <c>input_key</c>.</summary>
    public string InputKey { get; } = inputKey;

    /// <summary>Gets the name of the variable that contains the text. Key: <c>output_key</c>.</summary>
    public string OutputKey { get; } = outputKey;

    /// <summary>Gets the text that each item adds. Key: <c>append</c>.</summary>
    public string Append { get; } = append;

    /// <summary>Gets or sets how many items are used at most. Default: all. Key: <c>max</c>.</summary>
    public int Max { get; set; }
}
