namespace SignalWire.Agents.Generators.Tests.Rules;

/// <summary>SWA0120, and SWA0103 for the same mistakes in a constructor.</summary>
public sealed class ServiceRuleTests
{
    public static TheoryData<string> Unsupported =>
    [
        "[FromServices] int? {|#:it|}",
        "[FromServices] ReadOnlySpan<char> {|#:it|}",
        "[FromKeyedServices(new[] { 1 })] string {|#:it|}",
        "[FromKeyedServices(typeof(Local))] string {|#:it|}",
        "[FromKeyedServices(typeof(List<Local[]>))] string {|#:it|}",
        "[FromKeyedServices(Kind.One)] string {|#:it|}",
        "[FromKeyedServices] string {|#:it|}",
    ];

    public static TheoryData<string> Supported =>
    [
        "[FromServices] string it",
        "[FromServices] IServiceProvider? it",
        "[FromKeyedServices(null)] string it",
        "[FromKeyedServices(\"x\")] string it",
        "[FromKeyedServices(typeof(Own))] string it",
        "CancellationToken it",
        "HttpContext? it",
    ];

    [Theory]
    [MemberData(nameof(Unsupported))]
    public Task UnsupportedService_OfATool_IsReportedOnTheParameter(string parameter) =>
        RuleTest.VerifyAsync(Tool(parameter.Replace("#", "SWA0120", StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(Supported))]
    public Task UnsupportedService_OneThatCanBeSupplied_IsNotReported(string parameter) => RuleTest.VerifyAsync(Tool(parameter));

    [Theory]
    [MemberData(nameof(Unsupported))]
    public Task NoUsableConstructor_UnsupportedService_IsReportedOnTheParameter(string parameter)
    {
        string marked = parameter.Replace("#", "SWA0103", StringComparison.Ordinal).Replace("[FromServices]", "", StringComparison.Ordinal);
        return RuleTest.VerifyAsync(Agent($"public Support({marked}) {{ }}"));
    }

    private static string Tool(string parameter) => Agent($$"""
            /// <summary>Find something out.</summary>
            [Tool] string Ask({{parameter}}) => "";
        """);

    private static string Agent(string member) => $$"""
        using Microsoft.AspNetCore.Mvc;
        using SignalWire.Agents;

        [VoiceAgent("A")]
        public sealed partial class Support
        {
        {{member}}
            private sealed class Own;
        }

        file sealed class Local;
        file enum Kind { One }
        """;
}
