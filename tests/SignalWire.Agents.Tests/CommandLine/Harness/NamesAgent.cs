using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http;

namespace SignalWire.Agents.Tests.CommandLine;

/// <summary>An agent whose tools take what a shell finds hard to write, and ask for what only a request has.</summary>
[VoiceAgent("Names", Route = "/names")]
internal sealed partial class NamesAgent
{
    /// <summary>Tells the names</summary>
    /// <param name="orderID">A name in C#'s spelling</param>
    /// <param name="other">One that is no identifier</param>
    /// <param name="third">One with capitals on the wire</param>
    [Tool]
    public static string TellNames(
        string orderID = "-", [ToolParameter(Name = "full-name")] string other = "-", [ToolParameter(
            Name = "productCode")] string third = "-") =>
        $"{orderID} {other} {third}";

    /// <summary>Tells two names that differ by their spelling alone</summary>
    /// <param name="one">The one</param>
    /// <param name="two">The other</param>
    [Tool]
    public static string TellTwins([ToolParameter(Name = "item_id")] string one = "-", [ToolParameter(Name = "itemId")] string two = "-") =>
        $"{one} {two}";

    /// <summary>Measures a shape</summary>
    /// <param name="shape">The shape</param>
    [Tool]
    public static string Measure(Shape? shape) => shape switch
    {
        Circle circle => $"circle {circle.Radius}",
        Square square => $"square {square.Side}",
        _ => "nothing",
    };

    /// <summary>Tells what the request says</summary>
    /// <param name="word">A word</param>
    /// <param name="http">The request</param>
    [Tool]
    public static async Task<string> TellRequest(string word, HttpContext http)
    {
        using var body = new StreamReader(http.Request.Body);
        var request = http.Request;
        return $"{word}: {request.Method} {request.Scheme}://{request.Host}{request.Path} {request.ContentType} {request.ContentLength} "
            + $"{request.Query.ContainsKey("__token")} {request.Headers.Authorization} {await body.ReadToEndAsync()}";
    }

    /// <summary>Tells the URLs of events</summary>
    /// <param name="call">The call</param>
    /// <param name="http">The request</param>
    [Tool]
    public static string TellUrls(ToolCall call, HttpContext http) =>
        $"{call.GetCallbackUrl("/calls/state")} {http.GetCallbackUrl("/calls/state")}";

    /// <summary>Tells the URL of events without the request</summary>
    /// <param name="call">The call</param>
    [Tool]
    public static string TellUrl(ToolCall call) => call.GetCallbackUrl("/calls/state");

    /// <summary>A shape</summary>
    [JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
    [JsonDerivedType(typeof(Circle), "circle")]
    [JsonDerivedType(typeof(Square), "square")]
    internal abstract record Shape;

    /// <summary>A circle</summary>
    /// <param name="Radius">Half its width</param>
    internal sealed record Circle(int Radius) : Shape;

    /// <summary>A square</summary>
    /// <param name="Side">Its width</param>
    internal sealed record Square(int Side) : Shape;
}
