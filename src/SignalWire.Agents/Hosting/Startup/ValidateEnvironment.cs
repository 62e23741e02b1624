using Microsoft.Extensions.Options;

namespace SignalWire.Agents.Hosting;

/// <summary>Rejects options that are allowed only in the Development environment.</summary>
/// <param name="services">The application's services.</param>
internal sealed class ValidateEnvironment(IServiceProvider services) : IValidateOptions<VoiceAgentOptions>
{
    public ValidateOptionsResult Validate(string? name, VoiceAgentOptions options) =>
        !options.RunToolsWithoutCall || DevelopmentEnvironment.IsCurrent(services)
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail(
                "RunToolsWithoutCall works only in the Development environment. "
                + "Remove SignalWire:RunToolsWithoutCall from this environment's configuration.");
}
