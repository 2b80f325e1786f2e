import QRCode from 'qrcode';

/** Made here, so that a code never travels to another host to become a picture. */
export const pictureOf = (text: string): Promise<string> =>
  QRCode.toString(text, { type: 'svg', errorCorrectionLevel: 'M', margin: 2 });
