import QRCode from 'qrcode';

/** Made here, so that a code never travels to another host to become a picture. Teams shows no SVG. */
export const pictureOf = (text: string): Promise<string> =>
  QRCode.toDataURL(text, { type: 'image/png', errorCorrectionLevel: 'M', margin: 2, scale: 6 });
