using SignalWire.Agents;

return await VoiceAgentHost.RunAsync<AfterHours.Announcement>(args).ConfigureAwait(false);
