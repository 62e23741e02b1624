using System.Diagnostics.CodeAnalysis;

namespace SignalWire.Agents;

/// <summary>
/// Makes a <see langword="partial"/> method without a body a tool that the platform runs itself: it compares texts
/// (<see cref="ExpressionAttribute"/>), calls web services (<see cref="WebhookAttribute"/>) and answers, and no request comes to this
/// program. The method's <c>summary</c> and each <c>param</c> tell the model what they tell it of a <see cref="ToolAttribute"/>.
/// </summary>
/// <remarks>
/// The map is written in attributes below this one, and runs in this order: the expressions above the first webhook, the webhooks, the
/// fallback; the first that has an answer ends it. The generated body throws <see cref="NotSupportedException"/>; <c>--exec</c> and
/// <see cref="IToolCaller{TAgent}"/> run the map in this process. In every text, <c>${args.x}</c> is what the model passes for the
/// parameter <c>x</c>, <c>${response.x}</c> a field of the web service's answer, <c>${array[0].x}</c> one of its first item where it is an
/// array, <c>${this.x}</c> one of the item that <see cref="ForEachAttribute"/> is at, and <c>${global_data.x}</c> and
/// <c>${meta_data.x}</c> those of the phone call; <c>%{…}</c> means the same.
/// </remarks>
/// <param name="name">The tool's name for the model; by default the method's name in snake_case.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class DataMapAttribute(string? name = null) : Attribute
{
    /// <summary>The tool's name for the model, or <see langword="null"/> for the method's name in snake_case.</summary>
    public string? Name { get; } = name;

    /// <summary>
    /// Keys that tell, in the answer of any web service of the map, that it failed; the next one is tried then. Default: none.
    /// </summary>
    public string[] ErrorKeys { get; set; } = [];

    /// <summary>
    /// Further keys of the function in the document, as a JSON object: <c>wait_file</c>, <c>meta_data</c>, <c>skip_fillers</c>, or whatever
    /// else the platform understands. They are sent as they are.
    /// </summary>
    [StringSyntax(StringSyntaxAttribute.Json)]
    public string? Extra { get; set; }
}
